import { describe, expect, test } from 'vitest';
import { articlePath, pageOfEachKind } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();

describe('an article', () => {
  test('leads from a date to its event, and from the event back to its sentence', async () => {
    const page = await site.open(articlePath);
    const date = page.locator('a.date', { hasText: 'Tuesday' });
    const sentence = await page.locator('.sentence', { has: date }).getAttribute('id');
    await date.click();
    await page.waitForURL('**/timeline/#*');
    const event = page.locator('.event:target');
    await event.locator('figure a').first().click();
    await page.waitForURL(`**/${articlePath}**`);
    const landed = page.locator(`[id="${sentence ?? ''}"]`);
    expect(await landed.textContent()).toMatch(/Tuesday/);
    await expect
      .poll(() =>
        landed.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });

  test('sets a sentence off from the one before it', async () => {
    const page = await site.open(articlePath);
    const gaps = await page.evaluate(async () => {
      await document.fonts.load('1em Newsreader');
      return ['.text p', '.standfirst', 'h1'].map((selector) => {
        const place = document.querySelector(selector);
        const size = Number.parseFloat(place === null ? '' : getComputedStyle(place).fontSize);
        const width = (text: string): number => {
          const span = document.createElement('span');
          span.append(text);
          place?.append(span);
          const { width: measured } = span.getBoundingClientRect();
          span.remove();
          return measured;
        };
        return (width('. A') - width('.') - width('A')) / size;
      });
    });
    // In ems: a thin space is a fifth, less what rounding to whole pixels may take.
    for (const gap of gaps) expect(gap).toBeGreaterThan(0.18);
  });

  test.each([320, 768, 1280, 1920])(
    'keeps what follows its text in one column with it, %i pixels wide',
    async (width) => {
      const page = await site.open(articlePath, { viewport: { width, height: 800 } });
      const left = async (part: string) => (await page.locator(part).first().boundingBox())?.x;
      expect(await left('.neighbours a')).toBe(await left('.text p'));
      expect(await left('.after h2')).toBe(await left('.text p'));
      await page.locator('a.date').first().hover();
      await page.locator('.note:popover-open').waitFor();
      expect(await left('.note:popover-open li')).toBe(await left('.note:popover-open p'));
    },
  );

  test('prints with the meaning of its dates in brackets, and without what is only for a screen', async () => {
    const page = await site.open(articlePath, { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    const lead = await page.locator('.text p').first().innerText();
    expect(lead).toMatch(/^On Tuesday \(18 June 2024\) President/);
    for (const hidden of ['.masthead nav', '.contents', 'site-settings'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  });

  test.each([
    ['article', articlePath, '.cite pre'],
    ['event', pageOfEachKind()['event'] ?? '', '.citation'],
  ])('copies how to cite the %s', async (_, path, citation) => {
    const page = await site.open(path);
    await page.evaluate(() => {
      const copy = (text: string): Promise<void> => {
        document.body.dataset['copied'] = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy } });
    });
    const words = await page.locator(citation).first().textContent();
    await page.locator(`${citation} + button`).first().click();
    await expect.poll(() => page.evaluate(() => document.body.dataset['copied'])).toBe(words);
    expect(words).toContain('https://');
  });

  test('lists people, places and organisations as such, each with a capital', async () => {
    const page = await site.open(articlePath);
    expect(await page.locator('h2', { hasText: 'People' }).textContent()).toBe('People, places and organisations');
    const names = await page.locator('.names li > a:first-child').allTextContents();
    expect(names).toContain('The Kremlin');
    for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
  });

  test('marks in its contents the section that is being read', async () => {
    const page = await site.open(articlePath);
    await page.mouse.wheel(0, 10);
    await page.locator('h2', { hasText: 'What does Kim gain?' }).evaluate((heading) => {
      heading.scrollIntoView({ behavior: 'instant' });
    });
    await expect.poll(() => page.locator('.contents [aria-current]').textContent()).toMatch(/What does Kim gain/);
    // By more than its colour, and without moving its words.
    const [at, other] = await Promise.all(
      ['.contents [aria-current]', '.contents a:not([aria-current])'].map((link) =>
        page
          .locator(link)
          .first()
          .evaluate((element) => {
            const { borderLeftWidth, paddingLeft } = getComputedStyle(element);
            return {
              line: Number.parseFloat(borderLeftWidth),
              words: Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft),
            };
          }),
      ),
    );
    expect(at?.line).toBeGreaterThan(other?.line ?? 0);
    expect(at?.words).toBe(other?.words);
  });

  test('remembers dark or light, and has it before the first paint', async () => {
    const page = await site.open(articlePath, { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    // Stop the page at its first script after the head: the theme must be there already.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('body') === null) return;
        observer.disconnect();
        document.documentElement.dataset['first'] = getComputedStyle(document.documentElement).colorScheme;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('dark');
    expect(await ground()).toBe(dark);
  });

  test('says which of light, dark and the system’s setting it has, and goes back to that', async () => {
    const page = await site.open('about/', { colorScheme: 'dark' });
    for (const name of ['as the system', 'light', 'dark', 'as the system'])
      await page.getByRole('button', { name: `Light or dark: ${name}`, exact: true }).click();
    await page.getByRole('button', { name: 'Light or dark: light', exact: true }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('light');
  });

  test('has no dot between the parts of its byline where a line of it begins or ends', async () => {
    for (const width of [320, 390, 1280]) {
      const page = await site.open(articlePath, { viewport: { width, height: 800 } });
      expect(await page.locator('.byline').innerText()).not.toContain('·');
      // What is cut off at the left is the dot of the part that begins a line.
      const dots = await page
        .locator('.byline')
        .evaluate((line) =>
          [...line.children].map((part) => part.getBoundingClientRect().left === line.getBoundingClientRect().left),
        );
      expect(dots[0]).toBe(true);
    }
  });
});
