import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeShareDrawer, type ShareDrawer } from '../../src/pictures/share-drawer.ts';
import type { SharePicture } from '../../src/pictures/share-pictures.ts';
import { date } from '../fixtures/site/make-event.ts';

const ground = { site: 'Site', intervals: ['1950/1953', '2019', '2024-06-18'].map((edtf) => date(edtf).interval) };
const picture = (title: string, own: SharePicture['own'] = [2]): SharePicture => ({
  name: 'x',
  label: '18 June 2024',
  title,
  own,
});
const PAPER = 0xfdfdfb;
const long = 'Why nobody at the table was told of what the envoys had agreed upon '.repeat(4);

interface Pixels {
  readonly at: (x: number, y: number) => number;
  /** The bytes of all rows from one on. */
  readonly below: (y: number) => Buffer;
  readonly width: number;
}

async function read(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    at: (x, y) => data.readUIntBE(3 * (y * info.width + x), 3),
    below: (y) => data.subarray(3 * y * info.width),
    width: info.width,
  };
}

/** The rows of a stretch that hold anything but paper, and the outermost columns of that. */
function inkOf({ at, width }: Pixels, top: number, bottom: number) {
  const rows = Array.from({ length: bottom - top }, (_, row) => top + row);
  const columns = Array.from({ length: width }, (_, x) => x);
  const inked = columns.filter((x) => rows.some((y) => at(x, y) !== PAPER));
  return {
    left: inked[0],
    right: inked.at(-1),
    rows: rows.filter((y) => columns.some((x) => at(x, y) !== PAPER)),
  };
}

/** Between the label and the strip. */
const TITLE = [216, 490] as const;

describe('a picture of a shared link', () => {
  let drawer: ShareDrawer;
  beforeAll(async () => {
    drawer = await makeShareDrawer(process.cwd(), ground);
  });

  it('has the size that was promised in the page', async () => {
    const { width, height } = await sharp(drawer.draw(picture('A title'))).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });

  it('is the same bytes whenever and in whatever order it is drawn', async () => {
    const first = drawer.draw(picture('Kraków talks'));
    drawer.draw(picture('Something else entirely', 'all'));
    expect(drawer.draw(picture('Kraków talks'))).toEqual(first);
    expect((await makeShareDrawer(process.cwd(), ground)).draw(picture('Kraków talks'))).toEqual(first);
  });

  it('keeps any title within its margins and off the strip', async () => {
    const bare = await read(drawer.draw(picture('')));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('W', 'i', 'ffl', 'é', '–', ' ', 'AV'), maxLength: 200 }),
      fc.lorem({ maxCount: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const pixels = await read(drawer.draw(picture(title)));
        const { left = 80, right = 1119 } = inkOf(pixels, ...TITLE);
        // A letter may reach a few pixels beyond its own width, as an italic or a “j” does.
        expect(left).toBeGreaterThanOrEqual(74);
        expect(right).toBeLessThanOrEqual(1126);
        expect(pixels.below(490).equals(bare.below(490))).toBe(true);
      }),
      { numRuns: 25, examples: [[long], ['Donaudampfschifffahrtselektrizitäten'.repeat(9)], ['W'.repeat(300)]] },
    );
  });

  it('sets a long title across the whole width, in four lines at most', async () => {
    const { left, right, rows } = inkOf(await read(drawer.draw(picture(long))), ...TITLE);
    expect(left).toBeLessThan(84);
    expect(right).toBeGreaterThan(1000);
    // Three leads of 54 pixels, and the height of a letter.
    expect((rows.at(-1) ?? 0) - (rows[0] ?? 0)).toBeGreaterThan(3 * 54);
    expect((rows.at(-1) ?? 0) - (rows[0] ?? 0)).toBeLessThan(4 * 54);
  });

  it('shows the accents of names', async () => {
    const [accented, plain, none] = await Promise.all(
      ['ó', 'o', ''].map(async (title) => inkOf(await read(drawer.draw(picture(title))), ...TITLE).rows.length),
    );
    expect(none).toBe(0);
    expect(accented).toBeGreaterThan(plain ?? 0);
  });

  it('marks its own events in the accent, and all of them where it is of the whole site', async () => {
    const accentIn = async (own: SharePicture['own']): Promise<readonly number[]> => {
      const { at } = await read(drawer.draw(picture('A title', own)));
      // Blue over red tells the accent from the greys.
      return Array.from({ length: 1200 }, (_, x) => x).filter((x) => (at(x, 510) & 255) - (at(x, 510) >> 16) > 40);
    };
    const [none, one, all] = [await accentIn([]), await accentIn([0]), await accentIn('all')];
    expect(none).toEqual([]);
    expect(one.length).toBeGreaterThan(5);
    expect(one.every((x) => x >= 80 && x < 1120)).toBe(true);
    expect(all.length).toBeGreaterThan(one.length);
  });

  it('breaks the line of its axis where years are left out, and dashes it where they are squeezed', async () => {
    // From 1954 to 2018 nothing is told: a break from 0.115 to 0.145 of 1040 pixels, after a margin of 80.
    const bareAt = async (made: ShareDrawer): Promise<readonly number[]> => {
      const { at } = await read(made.draw(picture('', [])));
      return Array.from({ length: 1040 }, (_, index) => 80 + index).filter((x) => at(x, 545) === PAPER);
    };
    const bare = await bareAt(drawer);
    expect(bare.every((x) => x >= 200 && x <= 230)).toBe(true);
    // All but what two strokes take.
    expect(bare.length).toBeGreaterThan(20);
    expect(bare.length).toBeLessThan(30);
    const told = ['1990', '2019', '2024-06-18'].map((edtf) => date(edtf).interval);
    const dashed = await bareAt(await makeShareDrawer(process.cwd(), { ...ground, intervals: told }));
    // The crowd begins with 2019, at 0.34; four pixels of each eight before it are bare, and none after it.
    expect(dashed.length).toBeCloseTo((0.34 * 1040) / 2, -1);
    expect(dashed.every((x) => x < 80 + 0.34 * 1040 && (x - 80) % 8 >= 4)).toBe(true);
  });

  it('is drawn for a site without events', async () => {
    const empty = await makeShareDrawer(process.cwd(), { site: 'Site', intervals: [] });
    const pixels = await read(empty.draw(picture('A title', 'all')));
    expect(inkOf(pixels, 490, 630).rows).toEqual([]);
  });
});

describe('the key of a picture', () => {
  it('changes with its text, its events, the site and the other events, and with nothing else', async () => {
    const make = (changed: Partial<typeof ground>) => makeShareDrawer(process.cwd(), { ...ground, ...changed });
    const drawer = await make({});
    const key = drawer.keyOf(picture('A title'));
    expect(drawer.keyOf({ ...picture('A title'), name: 'another' })).toBe(key);
    expect((await make({})).keyOf(picture('A title'))).toBe(key);
    const others = [
      drawer.keyOf(picture('Another title')),
      drawer.keyOf({ ...picture('A title'), label: 'June 2024' }),
      drawer.keyOf(picture('A title', [1])),
      drawer.keyOf(picture('A title', [])),
      drawer.keyOf(picture('A title', 'all')),
      (await make({ site: 'Another site' })).keyOf(picture('A title')),
      (await make({ intervals: [...ground.intervals, date('1990').interval] })).keyOf(picture('A title')),
    ];
    expect(new Set([key, ...others]).size).toBe(others.length + 1);
  });
});
