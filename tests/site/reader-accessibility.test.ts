import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pageOfEachKind } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const pages = Object.entries(pageOfEachKind());

/** What axe finds against WCAG 2.2 AA and its own best practices, with the elements it names. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test.each(pages)('axe finds nothing wrong with the %s, in light, in dark, and 320 pixels wide', async (_, path) => {
  const page = await site.open(path, { colorScheme: 'light' });
  expect(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await violations(page), '320 pixels').toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, 'what is wider than the screen').toBeLessThanOrEqual(0);
});

test('axe finds nothing wrong with the search dialog, or with a note on a date', async () => {
  const page = await site.open(pageOfEachKind()['article'] ?? '');
  await page.locator('a.date').first().focus();
  await page.locator('.note:popover-open').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('sanctions');
  await page.locator('.results li').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test.each(pages)('the %s has one h1, no heading that skips a level, and its language and title', async (_, path) => {
  const page = await site.open(path);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toMatch(/Tumen/);
});

test('the tables of the site show all of their columns on 320 pixels', async () => {
  const page = await site.open(pageOfEachKind()['page with tables'] ?? '', { viewport: { width: 320, height: 640 } });
  const beyond = await page
    .locator('.table')
    .evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
  expect(beyond.length).toBeGreaterThan(2);
  expect(beyond.filter((width) => width > 0)).toEqual([]);
});

test('every button and link of the timeline is a target of 24 pixels, or stands in a line of text', async () => {
  const page = await site.open('timeline/');
  const small = await page.locator('button, summary, .filters a, nav a').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility({ contentVisibilityAuto: true }))
      .map((target) => ({ text: target.textContent.trim(), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('a reader who wants less motion gets none, and forced colours keep the marks', async () => {
  const page = await site.open('timeline/', { reducedMotion: 'reduce', forcedColors: 'active' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const fill = await page
    .locator('.mark:not([data-status]):not(.faded)')
    .first()
    .evaluate((mark) => getComputedStyle(mark).fill);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(fill).not.toBe(ground);
});

test('forced colours keep which page it is, and draw no frame around what has none', async () => {
  const page = await site.open('timeline/', { forcedColors: 'active' });
  const line = (link: Element) => getComputedStyle(link).textDecorationLine;
  expect(await page.locator('.masthead [aria-current]').evaluate(line)).toBe('underline');
  expect(await page.locator('.masthead li a:not([aria-current])').first().evaluate(line)).toBe('none');
  const frames = await page
    .locator('.status:not([data-status]), .filters ul a:not([aria-current])')
    .evaluateAll(
      (parts) => parts.filter((part) => Number.parseFloat(getComputedStyle(part).borderLeftWidth) > 0).length,
    );
  expect(frames).toBe(0);
});

/** With the size of text that a reader chose for all sites: unlike a size set by a page, it also moves what asks for rem. */
test.each(['', 'timeline/', 'search/?q=sanctions', 'timeline/known/2023-09-05/'])(
  '/%s is no wider than 320 pixels with text of twice the size',
  async (path) => {
    const browser = await launchBrowser(['--blink-settings=defaultFontSize=32']);
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(new URL(path, inject('address')).href, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    } finally {
      await browser.close();
    }
  },
);
