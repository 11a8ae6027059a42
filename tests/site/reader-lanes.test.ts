import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeEdtf } from '../../src/queries/words/describe-reading.ts';
import { articlesInLanes, publishedArticles, publishedEvents, type PublishedEvent } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

const widths = [320, 768, 1280, 1920];
const sizes = [100, 200];
const cases = ['', 'timeline/'].flatMap((path) =>
  widths.flatMap((width) => sizes.map((size) => [path, width, size] as const)),
);

/** A page with the reader's own size of text, in per cent. */
async function openAt(path: string, width: number, size: number): Promise<Page> {
  const page = await site.open(path, { viewport: { width, height: 800 } });
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, size);
  return page;
}

test.each(cases)(
  'in the lanes of /%s no words stand over others, %i pixels wide, with text at %i per cent',
  async (...at) => {
    const page = await openAt(...at);
    const crossed = await page.locator('.picture').evaluate((picture) => {
      const words = [...picture.querySelectorAll('text, p')].filter((element) => element.checkVisibility());
      const boxes = words.map((element) => ({
        text: element.textContent.trim(),
        box: element.getBoundingClientRect(),
      }));
      const over = boxes.flatMap(({ text, box }, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => box.left < other.box.right && other.box.left < box.right)
          .filter((other) => box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1)
          .map((other) => `${text} / ${other.text}`),
      );
      const out = boxes.filter(({ box }) => box.right > innerWidth || box.left < 0).map(({ text }) => text);
      return { count: boxes.length, over, out };
    });
    expect(crossed.count).toBeGreaterThan(1);
    expect(crossed).toMatchObject({ over: [], out: [] });
  },
);

test.each(['', 'timeline/'])('the lanes of /%s are each named by their article', async (path) => {
  const page = await site.open(path);
  const names = await page.locator('.picture p').allInnerTexts();
  const shown = names.map((name) => name.replaceAll(/\s+/gu, ' '));
  const articles = publishedArticles().filter(({ slug }) => articlesInLanes(publishedEvents()).includes(slug));
  const named = articles.map(({ title, published }) => `${title} ${describeEdtf(published)}`);
  expect(shown.length).toBeGreaterThan(1);
  // On the front page there is room for the newest.
  expect(path === '' ? named.filter((name) => shown.includes(name)) : named).toEqual([...shown].reverse());
});

const pictures = ['', 'timeline/'].flatMap((path) => widths.map((width) => [path, width] as const));

test.each(pictures)('no line between the lanes of /%s crosses a title, %i pixels wide', async (path, width) => {
  const page = await openAt(path, width, 100);
  const crossings = await page.locator('.picture').evaluate((picture) => {
    const titles = [...picture.querySelectorAll('p')];
    const lines = [...picture.querySelectorAll('line[data-event]')];
    /** Whether the title's words lie in an opaque box over the line, so that it ends there for the eye. */
    const covers = (title: Element, line: Element): boolean => {
      title.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [{ left: x }, { top, height }] = [line.getBoundingClientRect(), title.getBoundingClientRect()];
      const stack = document.elementsFromPoint(x, top + height / 2);
      const opaque = !/, 0\)|transparent/.test(getComputedStyle(title).backgroundColor);
      return opaque && stack.includes(line) && title.contains(stack[0] ?? null);
    };
    const meet = (title: Element, line: Element): boolean => {
      const [a, b] = [line.getBoundingClientRect(), title.getBoundingClientRect()];
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    };
    return {
      lines: lines.length,
      crossed: titles.flatMap((title) =>
        lines.filter((line) => meet(title, line) && !covers(title, line)).map(() => title.textContent.trim()),
      ),
    };
  });
  expect(crossings.lines).toBeGreaterThan(0);
  expect(crossings.crossed).toEqual([]);
});

test('the legend tells what is drawn, and of a bar no more than is known', async () => {
  const page = await site.open('timeline/status/announced/');
  const words = () => page.locator('.legend li').allInnerTexts();
  const isLonger = ({ date }: PublishedEvent) => date.edtf.length !== '2024-06-18'.length;
  const announced = publishedEvents().filter(({ status }) => status === 'announced');
  const longer = announced.some(isLonger) ? ['longer: some time in it, or all of it'] : [];
  expect(await words()).toEqual(['day', ...longer, 'announced', 'day of publication']);
  await page.goto(new URL('/timeline/', page.url()).href);
  // A year that is all that is known is drawn as wide as an event that lasted all year.
  expect(await words()).toContain('longer: part or all of it');
});
