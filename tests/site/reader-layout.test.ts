/** Where the parts of a page stand beside one another, at the widths of a phone and of a desk. */
import { expect, test } from 'vitest';
import { pageOfEachKind } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 320, height: 640 } };

/** `beside`: a column of its own at the right, beginning in the same line. */
const RELATION = ([one, other]: readonly DOMRect[]): string => {
  if (one === undefined || other === undefined) return 'missing';
  if (other.left >= one.right && Math.abs(other.top - one.top) < 24) return 'beside';
  return other.top >= one.bottom ? 'below' : 'elsewhere';
};

test.each([
  ['what stands about an event', 'event', '.event-sheet > :first-child', '.event-about'],
  ['what is new on the timeline', 'home', '.home-timeline', '.added'],
  ['the text of a page', 'page', '.contents', '.text'],
])('%s have a column at a desk, and come in their turn on a phone', async (_part, kind, one, other) => {
  const relation = async (options: typeof desk) => {
    const page = await site.open(pageOfEachKind()[kind] ?? '', options);
    const boxes = [one, other].map((part) =>
      page.locator(part).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    );
    return RELATION(await Promise.all(boxes));
  };
  expect(await relation(desk)).toBe('beside');
  expect(await relation(phone)).toBe('below');
});

test('the front page leaves no gap between its picture and its articles, however long the column beside them is', async () => {
  const page = await site.open('', desk);
  const [picture, articles] = [
    await page.locator('.home-timeline').boundingBox(),
    await page.locator('.front').boundingBox(),
  ];
  expect((articles?.y ?? Infinity) - ((picture?.y ?? 0) + (picture?.height ?? 0))).toBeLessThan(32);
});

test.each(['about/', 'method/', 'corrections/'])(
  '/%s lists its sections, and each entry leads to one',
  async (path) => {
    const page = await site.open(path);
    const entries = page.locator('.contents a');
    expect(await entries.count()).toBeGreaterThan(2);
    const titles = await page.locator('.text h2').allTextContents();
    expect(await entries.allTextContents()).toEqual(titles);
    for (const entry of await entries.all()) {
      await entry.click();
      const hash = await entry.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
      expect(await page.locator(`[id="${hash}"]`).textContent()).toBe(await entry.textContent());
    }
  },
);
