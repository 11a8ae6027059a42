/** What the search says to readers who find nothing, or not what they meant. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './use-site.ts';

const site = useSite();
const titles = '.results > li > a';

async function ask(query: string): Promise<Page> {
  const page = await site.open(`search/?${query}`);
  await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/result|Nothing found/u);
  return page;
}

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

describe('a misspelt word', () => {
  test.each([
    ['Pyongyag', 'Pyongyang'],
    ['Vladivostock', 'Vladivostok'],
    ['vladivastok', 'Vladivostok'],
    ['sanctoins 2019', 'sanctions 2019'],
    ['North Koera', 'North Korea'],
    ['Pyong yangg', 'Pyongyang'],
    ['“Far Esat”', '“Far East”'],
  ])('“%s” gets the question whether “%s” is meant, which is a link to what there is for it', async (typed, meant) => {
    const page = await ask(`q=${encodeURIComponent(typed)}`);
    const suggestion = page.getByRole('status').getByRole('link');
    expect(await suggestion.textContent()).toBe(meant);
    expect(await status(page)).toContain(`Did you mean ${meant}?`);
    const address = new URL((await suggestion.getAttribute('href')) ?? '', page.url());
    expect(address.searchParams.get('q')).toBe(meant);
    const found = await ask(address.searchParams.toString());
    expect(await found.locator(titles).count()).toBeGreaterThan(0);
  });

  test('among others does not keep their results back, and is named', async () => {
    const page = await ask('q=Kim+Pyongyag');
    expect(await status(page)).toBe(
      '10 results\n\nNo text has “Pyongyag”: this is what there is for the rest.\n\nDid you mean Kim Pyongyang?',
    );
    expect(await page.locator(titles).count()).toBeGreaterThan(0);
  });

  test('keeps the filters where something is left, and lets go of them where nothing is', async () => {
    const queryOf = async (page: Page): Promise<string> =>
      new URL((await page.getByRole('status').getByRole('link').getAttribute('href')) ?? '', page.url()).search;
    expect(await queryOf(await ask('q=Vladivostock&type=event'))).toBe('?q=Vladivostok&type=event');
    expect(await queryOf(await ask('q=Vladivostock&kind=weapons+test'))).toBe('?q=Vladivostok');
  });

  test('is not suspected where the site knows the word, or one that begins with it; nothing is fetched for it', async () => {
    const page = await site.open('about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const word of ['Vladiv', 'Kim Jong-un', 'U.S.', 'Kim’s', "Russia's", '2019', 'Séoul', 'far eastern', '???']) {
      await page.goto(new URL(`../search/?q=${encodeURIComponent(word)}`, page.url()).href);
      await expect.poll(() => status(page), { timeout: 10_000 }).toMatch(/result|Nothing found/u);
      expect(await status(page), word).not.toMatch(/No text has|Did you mean/u);
    }
    expect(asked.filter((path) => path.endsWith('words.json'))).toEqual([]);
    await page.goto(new URL('../search/?q=Pyongyag', page.url()).href);
    await page.getByRole('status').getByRole('link').waitFor();
    expect(asked.filter((path) => path.endsWith('words.json'))).toEqual(['/search/words.json']);
  });

  test('does not keep the search from answering where the words cannot be had', async () => {
    const page = await site.open('about/');
    await page.route('**/words.json', (route) => route.abort());
    await page.goto(new URL('../search/?q=Kim+Pyongyag', page.url()).href);
    await expect.poll(() => status(page), { timeout: 10_000 }).toContain('No text has “Pyongyag”');
    expect(await page.locator(titles).count()).toBeGreaterThan(0);
    site.forgive(/words\.json|ERR_FAILED/u);
  });
});

test.each(['2024-06-18', '1990s', 'famine in the 1990s'])('a date is no misspelt word: %s', async (query) => {
  expect(await status(await ask(`q=${encodeURIComponent(query)}`))).toMatch(/^\d+ results?$/u);
});

test.each(['"', '“”', ' '])('what says nothing is answered with nothing: %s', async (query) => {
  const page = await site.open(`search/?q=${encodeURIComponent(query)}&kind=meeting`);
  await page.locator(titles).first().waitFor();
  await page.getByLabel('kind').selectOption('');
  await expect.poll(() => status(page)).toBe('');
  expect(await page.locator('.search-hints').innerText()).toBe('Or browse the timeline and all articles.');
});

describe('where nothing is found', () => {
  test('it is said what was searched for, with the way to the timeline', async () => {
    const page = await ask('q=zyzzyva');
    expect(await status(page)).toBe('Nothing found: no article or event has “zyzzyva”.');
    await page.locator('.search-hints').getByRole('link', { name: 'timeline' }).click();
    await page.waitForURL('**/timeline/');
  });

  test('the search is offered without each of its filters, and without all of them', async () => {
    const page = await ask('q=Shoigu&year=2019&kind=meeting&type=event');
    expect(await status(page)).toBe('Nothing found: no event of 2019 of the kind “meeting” has “Shoigu”.');
    const offers = page.locator('.search-hints a.other-search');
    const counts = await page.locator('.search-hints p:has(.other-search)').allInnerTexts();
    expect(counts.at(-1)).toMatch(/^Without filters: \d+ results$/u);
    const last = offers.last();
    await last.click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Shoigu');
    await expect.poll(() => status(page)).toBe(counts.at(-1)?.replace('Without filters: ', ''));
    expect(await page.getByLabel('year').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => status(page)).toContain('Nothing found');
    expect(await page.getByLabel('year').inputValue()).toBe('2019');
    expect(await page.getByLabel('kind').inputValue()).toBe('meeting');
  });

  test('a phrase is offered as words', async () => {
    const page = await ask(`q=${encodeURIComponent('“Kim honeymoon”')}`);
    expect(await status(page)).toContain('the words “Kim honeymoon” side by side');
    await page.getByRole('link', { name: 'Without quotation marks' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Kim honeymoon');
    await expect.poll(() => status(page)).toMatch(/^\d+ results?$/u);
  });

  test('an offer is a link that leads there by itself, too', async () => {
    const page = await ask('q=Shoigu&year=2019');
    const offer = page.locator('.search-hints a.other-search');
    expect(await offer.allInnerTexts()).toEqual(['Any year']);
    const opened = await site.open(new URL((await offer.getAttribute('href')) ?? '', page.url()).href);
    await opened.locator(titles).first().waitFor();
    expect(new URL(opened.url()).search).toBe('?q=Shoigu');
  });
});

test('a search for nothing yet leads to what can be browsed, and says so no more when something is found', async () => {
  const page = await site.open('search/');
  const hints = page.locator('.search-hints a');
  await expect.poll(() => hints.allTextContents()).toEqual(['timeline', 'all articles']);
  for (const path of await hints.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
    expect((await page.request.get(path)).status()).toBe(200);
  await page.getByRole('searchbox').fill('sanctions');
  await page.locator('.results > li').first().waitFor();
  expect(await hints.count()).toBe(0);
});
