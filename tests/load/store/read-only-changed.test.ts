import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOneByOne, type ReadArticleFiles } from '../../../src/load/store/read-one-by-one.ts';
import { readOnlyChanged } from '../../../src/load/store/read-only-changed.ts';
import { openReadingStore } from '../../../src/load/store/reading-store.ts';
import { frontmatter, writeContent } from '../write-content.ts';

const names = ['content/articles/a.md', 'content/articles/b.md', 'content/articles/c.md'] as const;

function write(files: readonly string[] = names): { readonly root: string; readonly store: string } {
  const root = writeContent(
    Object.fromEntries(files.map((name, index) => [name, `${frontmatter}Kim met Putin in ${String(1900 + index)}.\n`])),
  );
  return { root, store: join(root, '.cache/readings') };
}

/** More than a thread is given at a time, for two threads. */
const many = Array.from({ length: 24 }, (_, index) => `content/articles/a${String(index)}.md`);

/** Reads all that the store does not have in two threads, however little it is. */
function inThreads(store: string): ReadArticleFiles {
  return readOnlyChanged(store, { threads: 2, few: 0 });
}

/** As if all that stands in the store had been asked for last some hours ago. */
function age(store: string): void {
  const then = new Date(Date.now() - 3 * 3_600_000);
  for (const name of readdirSync(store)) utimesSync(join(store, name), then, then);
}

type Readings = Awaited<ReturnType<ReadArticleFiles>>;

async function read(
  how: ReadArticleFiles,
  root: string,
  entities: Parameters<ReadArticleFiles>[2] = [],
  files: readonly string[] = names,
): Promise<Readings> {
  return how(root, files, entities, () => undefined);
}

describe('reading only what has changed', () => {
  it('gives in threads, and from the store, what one thread gives, in the order of the files', async () => {
    const { root, store } = write(many);
    const expected = await read(readOneByOne, root, [], many);
    expect(await read(inThreads(store), root, [], many)).toEqual(expected);
    expect(readdirSync(store).length).toBe(many.length);
    expect(await read(inThreads(store), root, [], many)).toEqual(expected);
  });

  it.skipIf(process.platform === 'win32')('reads no device, and keeps nothing of it', async () => {
    const { root, store } = write();
    rmSync(join(root, names[2]));
    symlinkSync('/dev/null', join(root, names[2]));
    const [, , device] = await read(readOnlyChanged(store), root);
    expect(device?.diagnostics.map(({ code }) => code)).toEqual(['unreadable-file']);
    expect(readdirSync(store).length).toBe(2);
  });

  it.each([
    ['one thread', 64],
    ['several', 0],
  ])('tells of each file once, read in %s', async (_, few) => {
    const { root, store } = write();
    const count = async (): Promise<number> => {
      let told = 0;
      await readOnlyChanged(store, { threads: 2, few })(root, names, [], () => {
        told += 1;
      });
      return told;
    };
    expect([await count(), await count()]).toEqual([names.length, names.length]);
  });

  it('reads a file again whose bytes have changed, and forgets the old reading', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store), root);
    age(store);
    const before = new Set(readdirSync(store));
    writeFileSync(join(root, names[2]), `${frontmatter}Kim met Putin in 2019.\n`);
    const [, , changed] = await read(readOnlyChanged(store), root);
    expect(changed?.read?.article.mentions.map(({ date }) => date.edtf)).toEqual(['2019']);
    const after = readdirSync(store);
    expect(after.length).toBe(3);
    expect(after.filter((name) => !before.has(name)).length).toBe(1);
  });

  it('reads all again when an entity has changed', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store), root);
    const kim = { id: 'kim', name: 'Kim', kind: 'person', aliases: [] } as const;
    const expected = await read(readOneByOne, root, [kim]);
    expect(expected[0]?.read?.article.mentions[0]?.actors).toContain('kim');
    expect(await read(readOnlyChanged(store), root, [kim])).toEqual(expected);
  });

  it('reads again what stands in the store as half of a file', async () => {
    const { root, store } = write();
    const expected = await read(readOnlyChanged(store), root);
    const whole = readdirSync(store).map((name) => [join(store, name), readFileSync(join(store, name))] as const);
    for (const end of [0, 1, 20, -1000, -1]) {
      for (const [path, bytes] of whole) writeFileSync(path, bytes.subarray(0, end));
      expect(await read(readOnlyChanged(store), root), `cut at ${end}`).toEqual(expected);
    }
  });

  it('gives the text of a reading that another run has kept meanwhile, in other bytes', async () => {
    const { root, store } = write();
    const expected = await read(readOneByOne, root);
    const [reading] = await read(inThreads(store), root);
    for (const name of readdirSync(store)) {
      const bytes = readFileSync(join(store, name));
      const end = 8 + bytes.readUInt32LE();
      bytes.writeUInt32LE(bytes.readUInt32LE() + 4);
      writeFileSync(join(store, name), Buffer.concat([bytes.subarray(0, end), Buffer.alloc(4), bytes.subarray(end)]));
    }
    expect(reading?.html).toEqual(expected[0]?.html);
  });

  it('leaves what another run has found in the store, or put there, to that run', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store), root);
    age(store);
    const expected = await read(readOneByOne, root);
    const another = await read(readOnlyChanged(store), root);
    writeFileSync(join(root, names[2]), `${frontmatter}Kim met Putin in 2019.\n`);
    const third = await read(readOnlyChanged(store), root);
    writeFileSync(join(root, names[2]), `${frontmatter}Kim met Putin in 2020.\n`);
    await read(readOnlyChanged(store), root);
    expect(another.map(({ html }) => html)).toEqual(expected.map(({ html }) => html));
    expect(third[2]?.source).toContain('2019');
  });

  it('may be asked by several at once, as dev is for a page and for what is wrong with it', async () => {
    const { root, store } = write(many);
    const expected = await read(readOneByOne, root, [], many);
    const all = await Promise.all([1, 2].map(() => read(inThreads(store), root, [], many)));
    for (const readings of all)
      expect(readings.map(({ source }) => source)).toEqual(expected.map(({ source }) => source));
    expect(readdirSync(store).length).toBe(many.length);
  });

  it('says what is missing where somebody empties the store before a page asks for its text', async () => {
    const { root, store } = write();
    await read(readOnlyChanged(store), root);
    const [first] = await read(readOnlyChanged(store), root);
    rmSync(store, { recursive: true });
    expect(first?.fields?.title).toBe('A title');
    expect(() => first?.html).toThrow(
      /^Expected .*, which this build has read or written; it is gone\. Build again\.$/u,
    );
  });

  it.each([
    ['one thread', names, 64],
    ['another', many, 0],
  ] as const)('reads a file again that was changed while %s read, and changed back', async (_, files, few) => {
    const { root, store } = write(files);
    const last = join(root, files[files.length - 1] ?? '');
    const text = readFileSync(last);
    const readOn = (onFile: () => void): Promise<Readings> =>
      readOnlyChanged(store, { threads: 1, few })(root, files, [], onFile);
    await readOn(() => {
      writeFileSync(last, `${frontmatter}Kim met Putin in 2019.\n`);
    });
    writeFileSync(last, text);
    const again = await readOn(() => undefined);
    expect(again).toEqual(await read(readOneByOne, root, [], files));
  });
});

describe('the key of a reading', () => {
  const bytes = new TextEncoder().encode('text');
  const key = (code: string, file: string, of = bytes): string =>
    openReadingStore(join(writeContent({}), 'store'), [], code).keyOf(file, of);

  it('changes with the code, the name and the bytes of the file, and with nothing else', () => {
    const keys = [key('a', 'f'), key('b', 'f'), key('a', 'g'), key('a', 'f', bytes.slice(1))];
    expect(new Set(keys).size).toBe(4);
    expect(key('a', 'f')).toBe(keys[0]);
  });
});
