import { describe, expect, test } from 'vitest';
import { articlePath, publishedEvents } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const titles = '.results > li > a';

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('search', () => {
  test.each(['/', 'Control+k'])('opens by %s, finds an event by its words, and goes there by keyboard', async (key) => {
    const page = await site.open(articlePath);
    await page.keyboard.press(key);
    const field = page.getByRole('searchbox');
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('veto monitoring');
    const first = page.locator(titles).first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(/veto/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/timeline/*/?highlight=*');
    const marks = page.locator('main mark');
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join(' ')).toMatch(/veto/i);
    await page.getByRole('button', { name: 'Remove the marks' }).click();
    expect(await marks.count()).toBe(0);
    expect(page.url()).not.toContain('highlight');
  });

  test.each([320, 1280])('leads to each place that it marked on a page, %i pixels wide', async (width) => {
    const page = await site.open(`${articlePath}?highlight=vladivostok`, { viewport: { width, height: 640 } });
    const bar = page.locator('.marks');
    await bar.waitFor();
    const marks = page.locator('main mark');
    const count = await marks.count();
    expect(count).toBeGreaterThan(1);
    // What is in a closed note is no place that a reader can go to.
    for (const mark of await marks.all()) expect(await mark.isVisible()).toBe(true);
    expect(await bar.innerText()).toContain(`${count} places marked`);
    await expect(marks.first().evaluate(isInView)).resolves.toBe(false);
    for (let place = 1; place <= count; place += 1) {
      await page.getByRole('button', { name: 'Next place' }).click();
      await expect.poll(() => marks.nth(place - 1).evaluate(isInView)).toBe(true);
      expect(await bar.innerText()).toContain(`Place ${place} of ${count}`);
    }
    await page.getByRole('button', { name: 'Next place' }).click();
    await expect.poll(() => marks.first().evaluate(isInView)).toBe(true);
  });

  test.each([
    ['2019', '2019'],
    ['June 2024', '2024-06'],
  ])('finds the events of %s by their date', async (query, prefix) => {
    const page = await site.open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator(titles).first().waitFor();
    const found = await page.locator(titles).allTextContents();
    const dated = publishedEvents().filter(({ date }) => date.edtf.startsWith(prefix));
    expect(dated.length).toBeGreaterThan(0);
    for (const { headline } of dated) expect(found.slice(0, dated.length + 3)).toContain(headline);
  });

  test.each([
    ['What happened in 2019?', '2019'],
    ['when did Kim meet Putin in Vladivostok', '2019'],
  ])('answers “%s” by an event of %s, and marks no word that only makes it a question', async (query, year) => {
    const page = await site.open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator(titles).first().waitFor();
    const dated = publishedEvents().filter(({ date }) => date.edtf === year);
    expect(dated.map(({ headline }) => headline)).toContain(await page.locator(titles).first().textContent());
    const marked = await page.locator('.results mark').allTextContents();
    expect(marked.filter((words) => /^(?:what|when|did|in)\b/iu.test(words))).toEqual([]);
  });

  test('finds nothing for a word that no text has, whatever it begins with', async () => {
    const page = await site.open(`search/?q=${'a'.repeat(400)}`);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Nothing found: /u);
    expect(await page.locator(titles).count()).toBe(0);
  });

  test('takes a year and a month as they stand: what is neither dated so nor says so is not found', async () => {
    const page = await site.open('search/?q=May+2019');
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/result|Nothing found/u);
    for (const title of await page.locator('.results > li').allTextContents())
      expect(title).toMatch(/\b(?:may|2019)\b/iu);
    await page.goto(new URL('../search/?q=1650', page.url()).href);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Nothing found: /u);
  });

  test('finds an article by who wrote it', async () => {
    const page = await site.open('search/?q=newsroom');
    await page.locator(titles).first().waitFor();
    expect(await page.locator(titles).count()).toBe(2);
  });

  test('marks a year that was typed in all that it found', async () => {
    const page = await site.open('search/?q=2019');
    await page.locator(titles).first().waitFor();
    const marked = await page
      .locator('.results > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('mark')?.textContent ?? ''));
    expect(marked.length).toBeGreaterThan(1);
    for (const words of marked) expect(words).toContain('2019');
  });

  test('does not say an event’s headline twice', async () => {
    const page = await site.open('search/?q=veto');
    const event = page.locator('.results > li').filter({ hasText: 'Event' }).first();
    await event.waitFor();
    const headline = (await event.locator('a').first().textContent()) ?? '';
    const shown = (await event.locator('p').last().textContent()) ?? '';
    expect(headline).toMatch(/veto/);
    expect(shown).toMatch(/veto/);
    expect(shown).not.toContain(headline);
  });

  test('says of an event that it was only announced', async () => {
    const announced = publishedEvents().find(({ status }) => status === 'announced');
    const page = await site.open(`search/?status=announced&q=${encodeURIComponent(announced?.headline ?? '')}`);
    const event = page.locator('.results > li').first();
    await event.waitFor();
    expect(await event.locator('a').first().textContent()).toBe(announced?.headline);
    expect(await event.locator('.label').textContent()).toBe(`Event · ${announced?.date.text ?? ''} · Announced`);
  });

  test('marks where an excerpt is cut', async () => {
    const page = await site.open('search/?q=Kim+2019');
    await page.locator('.results > li').first().waitFor();
    const excerpts = await page.locator('.results li > p:last-of-type').allTextContents();
    expect(excerpts.some((text) => text.endsWith(' …'))).toBe(true);
    for (const text of excerpts) expect(text).toMatch(/^(?:… )?\P{Ll}.*(?:[.!?”]| …)$|^… /u);
  });

  test('says so too where what is cut off ends before a capital', async () => {
    const page = await site.open('search/?q=sanctions');
    const cut = page.locator('.results p', { hasText: 'States and Ukraine' }).first();
    await cut.waitFor();
    expect(await cut.textContent()).toMatch(/^… |^South Korea/u);
  });

  test('shows a passage once, with the section that it stands in, and marks words without their stops', async () => {
    const page = await site.open('search/?q=sanctions');
    await page.locator('.results ul p').first().waitFor();
    const shown = await page.locator('.results > li > p:not(.label), .results ul p').allTextContents();
    expect(shown.filter((text, index) => shown.indexOf(text) !== index)).toEqual([]);
    for (const words of await page.locator('.results mark').allTextContents()) expect(words).toMatch(/[\p{L}\p{N}]$/u);
  });

  test('finds sections of articles, each with a link to its heading', async () => {
    const page = await site.open('search/?q=honeymoon');
    const section = page.locator('.results ul a').first();
    await section.waitFor();
    expect(await section.getAttribute('href')).toMatch(/#what-does-kim-gain/);
  });

  test('narrows by year, kind and article, and keeps it in the address', async () => {
    const page = await site.open('search/?q=Kim');
    await page.locator(titles).first().waitFor();
    await page.getByLabel('kind').selectOption('meeting');
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('meeting');
    const meetings = publishedEvents()
      .filter(({ kind }) => kind === 'meeting')
      .map(({ headline }) => headline);
    await expect
      .poll(async () => (await page.locator(titles).allTextContents()).every((title) => meetings.includes(title)))
      .toBe(true);
    await page.reload();
    await page.locator(titles).first().waitFor();
    expect(await page.getByLabel('kind').inputValue()).toBe('meeting');
  });

  test('offers articles and events, and finds the articles of a year', async () => {
    const page = await site.open('search/?q=sanctions');
    await page.locator(titles).first().waitFor();
    const offered = page.getByLabel('type').locator('option:not([value=""])');
    expect(
      await offered.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
    ).toEqual(['article', 'event']);
    const narrowed = await site.open('search/?q=sanctions&type=article&year=2023');
    await narrowed.locator(titles).first().waitFor();
    const paths = await narrowed
      .locator(titles)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.every((path) => path.includes('/articles/'))).toBe(true);
  });

  test('closes by Escape and gives the focus back', async () => {
    const page = await site.open('');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Search');
  });

  test('closes by the first Escape with words in its field, and keeps them for the next time', async () => {
    const page = await site.open('');
    const search = page.getByRole('link', { name: 'Search', exact: true });
    await search.click();
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.fill('Vladivostok');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await search.click();
    expect(await field.inputValue()).toBe('Vladivostok');
  });

  test('can be begun on the front page', async () => {
    const page = await site.open('');
    await page.getByRole('searchbox').fill('Vladivostok');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Vladivostok');
    await page.locator(titles).first().waitFor();
    expect(await page.locator(titles).first().textContent()).toMatch(/Vladivostok/);
  });
});
