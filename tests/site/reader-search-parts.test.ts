/** The search of a large site, whose index has parts that the browser merges: here it is this site’s own, in parts of ten. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { makeSearchPart } from '../../src/integrations/search/make-search-part.ts';
import { partSearchInput } from '../../src/integrations/search/part-search-input.ts';
import { searchInput } from '../../src/integrations/search/search-input.ts';
import { loadTimeline } from '../../src/load/load-timeline.ts';
import { today } from '../../src/machine/today.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const titles = '.results > li > a';

let folder = '';
let address = '';
let server: Server | undefined;
let parts = 0;

/** Gives the site an index in parts of `limit` articles and events, and tells how many parts there are. */
async function index(limit?: number): Promise<number> {
  rmSync(join(folder, 'pagefind'), { recursive: true });
  const loaded = await loadTimeline(resolve('.'), { includeDrafts: false, today: today() });
  const all = partSearchInput(searchInput(loaded), limit);
  for (const part of all)
    for (const { path, content } of await makeSearchPart(part)) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  return all.length;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search parts '));
  cpSync(inject('dist'), folder, { recursive: true });
  parts = await index(10);
  ({ address, server } = await serveSite(folder, '/', 0));
}, 60_000);

afterAll(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the search page, waits for an answer, and shows all of it. */
async function ask(home: string, query: string): Promise<Page> {
  const page = await site.open(`${home}search/?${query}`);
  await expect.poll(() => page.getByRole('status').textContent(), { timeout: 10_000 }).toMatch(/results?$/u);
  const more = page.getByRole('button', { name: 'More results' });
  for (let shown = 10; await more.isVisible(); shown += 10) {
    await more.click();
    await expect.poll(() => page.locator(titles).count()).toBeGreaterThan(shown);
  }
  return page;
}

/** Each result with what it leads to, its excerpt with what is marked in it, and its sections; in one order for all. */
async function resultsOf(page: Page): Promise<readonly string[]> {
  const items = page.locator('.results > li');
  const texts = await items.evaluateAll((list) => list.map((item) => item.innerHTML));
  return texts.map((text) => text.replaceAll(new URL(page.url()).origin, '')).sort();
}

test('has several parts', () => {
  expect(parts).toBeGreaterThan(2);
});

test.each([
  'q=Kim',
  'q=sanctions',
  'q=2019',
  'q=June+2024',
  'q=honeymoon',
  'q=&kind=meeting',
  'q=Kim&kind=meeting&year=2019',
])('finds for ?%s what one index finds: each result once, with its excerpt, marks and sections', async (query) => {
  const [whole, merged] = [await ask(inject('address'), query), await ask(address, query)];
  const results = await resultsOf(merged);
  expect(results.length).toBeGreaterThan(0);
  expect(results).toEqual(await resultsOf(whole));
  expect(await merged.getByRole('status').textContent()).toBe(await whole.getByRole('status').textContent());
});

// For “adviser” Pagefind takes “a” where it lacks the word.
test.each(['q=Kim+honeymoon', 'q=adviser', 'q=Kim+adviser'])(
  'finds for ?%s, of which only some parts have each word, nothing that lacks one',
  async (query) => {
    const page = await ask(address, query);
    expect(await page.locator(titles).count()).toBeGreaterThan(0);
    expect(await resultsOf(page)).toEqual(await resultsOf(await ask(inject('address'), query)));
  },
);

test('offers the filters of one index, with the numbers of all parts', async () => {
  const filtersAt = async (home: string): Promise<Readonly<Record<string, unknown>>> => {
    const page = await ask(home, 'q=Kim');
    const [program] = JSON.parse(await (await fetch(`${home}pagefind/parts.json`)).text()) as [string];
    // As text: Vitest would rewrite the import.
    return page.evaluate(`import('/pagefind/${program}pagefind.js').then((pagefind) => pagefind.filters())`);
  };
  const [merged, whole] = [await filtersAt(address), await filtersAt(inject('address'))];
  expect({ ...merged, part: undefined }).toEqual({ ...whole, part: undefined });
  expect(Object.keys(merged['part'] ?? {})).toHaveLength(parts);
});

test('opens a result with its words marked', async () => {
  const page = await ask(address, 'q=veto+monitoring');
  await page.locator(titles).first().click();
  await page.waitForURL('**/timeline/*/?highlight=veto&highlight=monitoring*');
  await page.locator('main mark').first().waitFor();
  expect((await page.locator('main mark').allTextContents()).join(' ')).toMatch(/veto/iu);
});

test('fetches the program once', async () => {
  const page = await site.open(address);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('Kim');
  await page.locator(titles).first().waitFor();
  expect(fetched.filter((path) => path.endsWith('/pagefind-entry.json'))).toHaveLength(parts);
  const program = fetched.filter((path) => /\/pagefind\/.*(?:\.js$|wasm)/u.test(path)).sort();
  expect(program).toEqual([
    expect.stringMatching(/^\/pagefind\/[0-9a-f]{10}\/pagefind-worker\.js$/),
    expect.stringMatching(/^\/pagefind\/[0-9a-f]{10}\/pagefind\.js$/),
    expect.stringMatching(/^\/pagefind\/[0-9a-f]{10}\/wasm\.en\.pagefind$/),
  ]);
});

test('tells readers when a part cannot be loaded, and searches when they try again and it can', async () => {
  const page = await site.open(address);
  await page.route('**/pagefind/2/pagefind-entry.json*', (route) => route.abort());
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('Kim');
  await expect.poll(() => page.getByRole('status').textContent()).toContain('could not be loaded');
  await page.unroute('**/pagefind/2/pagefind-entry.json*');
  const tryAgain = async (): Promise<number> => {
    await field.fill('');
    await field.fill('Kim');
    return page.locator(titles).count();
  };
  await expect.poll(tryAgain, { interval: 500, timeout: 10_000 }).toBeGreaterThan(0);
  const found = await page.getByRole('status').textContent();
  expect(found).toBe(await (await ask(inject('address'), 'q=Kim')).getByRole('status').textContent());
  site.forgive(/pagefind/iu);
});

test('searches all parts of a new build, whatever the browser keeps of the last one', async () => {
  const keep = (_: unknown, response: ServerResponse): void => {
    response.setHeader('Cache-Control', 'public, max-age=86400');
  };
  server?.prependListener('request', keep);
  expect(await index()).toBe(1);
  const page = await site.open(`${address}search/?q=Kim`);
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/results?$/u);
  const found = await page.getByRole('status').textContent();
  expect(await index(10)).toBe(parts);
  const later = await page.context().newPage();
  await later.goto(`${address}search/?q=Kim`);
  await expect.poll(() => later.getByRole('status').textContent()).toBe(found);
  server?.off('request', keep);
});
