/** The search page as a place to come back to: its address, its history, its keys, and what stays where it is. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './use-site.ts';

const site = useSite();
const titles = '.results > li > a';

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

async function openSearch(query: string): Promise<Page> {
  const page = await site.open(`search/${query}`);
  await page.getByRole('searchbox').waitFor();
  return page;
}

const searchOf = (page: Page): string => new URL(page.url()).search;

describe('the history', () => {
  test('has an entry for what was decided on, and none for the half of a word', async () => {
    const page = await openSearch('');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('searchbox').pressSequentially('Shoigu', { delay: 200 });
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toBe('?q=Shoigu');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.title()).toBe('Shoigu · Search · Tumen');
    await page.getByLabel('year').selectOption('2023');
    await expect.poll(() => searchOf(page)).toBe('?q=Shoigu&year=2023');
    await page.getByRole('searchbox').fill('Kim');
    await expect.poll(() => searchOf(page)).toBe('?q=Kim&year=2023');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('?q=Shoigu&year=2023');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('Shoigu');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('?q=Shoigu');
    await expect.poll(() => page.getByLabel('year').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => page.getByLabel('year').inputValue()).toBe('2023');
    expect(await page.title()).toBe('Shoigu · Search · Tumen');
  });

  test('leads from a result back to the same results', async () => {
    const page = await openSearch('?q=Kim&kind=meeting');
    await page.locator(titles).first().waitFor();
    const before = await page.locator(titles).allTextContents();
    await page.locator(titles).first().click();
    await page.waitForURL('**/timeline/*/*');
    await page.goBack();
    await expect.poll(() => page.locator(titles).allTextContents(), { timeout: 10_000 }).toEqual(before);
  });

  test('is there again, in its dialog, for who comes back from one of its results', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('sanctions');
    const results = page.locator('.results > li > a');
    await results.first().waitFor();
    const found = await results.count();
    await results.first().click();
    await page.waitForURL(/articles|timeline/u);
    await page.goBack();
    await page.locator('dialog[open]').waitFor();
    await expect.poll(() => results.count()).toBe(found);
    expect(await page.getByRole('searchbox').inputValue()).toBe('sanctions');
    // Closed by the reader, it stays so.
    await page.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.waitForTimeout(300);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('keeps a filter that the index does not offer, and says so', async () => {
    const page = await openSearch('?q=Kim&year=1066');
    await expect.poll(() => status(page), { timeout: 10_000 }).toContain('no article or event of 1066 has “Kim”');
    expect(await page.getByLabel('year').inputValue()).toBe('1066');
    expect(searchOf(page)).toBe('?q=Kim&year=1066');
  });
});

test.each([320, 768, 1280])('nothing moves as results arrive, %i pixels wide', async (width) => {
  const page = await site.open('about/', { viewport: { width, height: 800 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as ReadonlyArray<{ readonly value: number }>;
      const before = Number(document.documentElement.dataset['shift'] ?? 0);
      document.documentElement.dataset['shift'] = String(shifts.reduce((sum, { value }) => sum + value, before));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const query of ['', '?q=Kim', '?q=zyzzyva', '?q=Kim+Pyongyag', '?q=Kim&kind=meeting']) {
    await page.goto(new URL(`../search/${query}`, page.url()).href, { waitUntil: 'networkidle' });
    if (query !== '') await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/result|Nothing/u);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0'), query).toBe('0');
  }
});

describe('words', () => {
  test.each([
    ['“nuclear test”', /nuclear/iu],
    ['Kim «Far East»', /far east/iu],
  ])('of %s stand side by side in all that is found', async (query, words) => {
    const page = await openSearch(`?q=${encodeURIComponent(query)}`);
    await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/result/u);
    for (const text of await page.locator('.results > li').allTextContents()) expect(text).toMatch(words);
  });

  test('in another order than in the quotation marks are not found', async () => {
    const page = await openSearch('?q=Kim+%22East+Far%22');
    await expect.poll(() => status(page), { timeout: 10_000 }).toContain('Nothing found');
  });

  test.each(['Séoul', 'CHEONG', 'cheong seong-chang'])('are found in any letters: %s', async (query) => {
    const page = await openSearch(`?q=${encodeURIComponent(query)}`);
    await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/^\d+ results?$/u);
  });

  test('of a whole book are cut to a sentence', async () => {
    const page = await openSearch('');
    await page.getByRole('searchbox').fill('Kim met Putin in Vladivostok. '.repeat(500));
    expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(200);
    await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/result|Nothing/u);
    const long = await openSearch(`?q=${'Kim+'.repeat(1500)}`);
    await expect.poll(() => status(long), { timeout: 10_000 }).toMatch(/result|Nothing/u);
    expect(searchOf(long).length).toBeLessThan(300);
  });
});

describe('by keyboard alone', () => {
  test('more results follow those before, and the first of them has the focus', async () => {
    const page = await openSearch('?q=Russia');
    await page.locator(titles).first().waitFor();
    const more = page.getByRole('button', { name: 'More results' });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(titles).count()).toBeGreaterThan(10);
    const focused = page.locator(`${titles}:focus`);
    expect(await focused.textContent()).toBe(await page.locator(titles).nth(10).textContent());
  });

  test('a suggestion is reached by Down and followed by Enter, which leaves the focus in the field', async () => {
    const page = await openSearch('?q=Pyongyag');
    await page.getByRole('status').getByRole('link').waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => searchOf(page)).toBe('?q=Pyongyang');
    await page.locator(titles).first().waitFor();
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('one may type at once on the empty page, and read at once where there are results', async () => {
    const isFocused = (page: Page): Promise<boolean> =>
      page.getByRole('searchbox').evaluate((field) => field === document.activeElement);
    const empty = await openSearch('');
    await expect.poll(() => isFocused(empty)).toBe(true);
    // Else a telephone's keyboard would cover them.
    const page = await openSearch('?q=Kim');
    await page.locator(titles).first().waitFor();
    expect(await isFocused(page)).toBe(false);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page)).toBe(true);
  });

  test('Enter in the dialog goes to the page of the search, with nothing in its address but the search', async () => {
    const page = await site.open('about/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('Kim');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Kim');
  });
});

test('who waits for the index is told so', async () => {
  const page = await site.open('about/');
  let answer: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/pagefind/parts.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(new URL('../search/?q=Kim', page.url()).href);
  await expect.poll(() => status(page)).toBe('Searching …');
  answer?.();
  await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/result/u);
});
