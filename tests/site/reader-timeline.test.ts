import { describe, expect, test } from 'vitest';
import { has, idsOf, sorted } from './filtered-events.ts';
import { compareDates } from '../../src/pipeline/calendar/calendar-date.ts';
import {
  articlesInLanes,
  datedEvidence,
  goToDay,
  pageOfEachKind,
  publishedEvents,
  shownEvents,
} from './reader-pages.ts';
import type { PublishedEvent } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const events = publishedEvents();
const isTold = (event: PublishedEvent, slug: string) => datedEvidence(event).some(({ article }) => article === slug);
const [first, second] = ['kim-putin-meeting-in-russia', 'putin-visit-to-north-korea'] as const;

describe('the timeline', () => {
  test('lists every event in order of time', async () => {
    const page = await site.open('timeline/');
    const order = await shownEvents(page);
    expect(sorted(order)).toEqual(idsOf(events));
    const dates = new Map(events.map(({ id, date }) => [id, date]));
    const told = order.flatMap((id) => dates.get(id) ?? []);
    // None stands before one that was over when it began.
    for (const [at, { start }] of told.entries())
      expect(told.slice(at + 1).filter(({ end }) => compareDates(end, start) <= 0)).toEqual([]);
    // In the two articles no date but the decade is a part of a unit: all stand in the order of their beginnings.
    const ofThese = new Set(
      events.filter((event) => isTold(event, first) || isTold(event, second)).map(({ id }) => id),
    );
    const starts = order
      .filter((id) => ofThese.has(id))
      .flatMap((id) => dates.get(id) ?? [])
      .filter(({ edtf }) => !edtf.includes('X'))
      .map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
    // “When the USSR collapsed in 1991 … famine there later that decade.”
    expect(order.indexOf('1990s-famine-north-korea')).toBe(order.indexOf('1990s-soviet-union-collapse') + 1);
  });

  test('as known on a day, has what was reported by then and nothing later, with the filters kept', async () => {
    const page = await site.open('timeline/?period=2020s');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    await goToDay(page, '5 September 2023');
    await page.waitForURL('**/timeline/known/2023-09-05/?period=2020s');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    const known = events.filter((event) => datedEvidence(event).some(({ reported }) => reported <= '2023-09-05'));
    expect(sorted(await shownEvents(page))).toEqual(idsOf(known.filter(has('period', '2020s'))));
    const articles = await page
      .locator('.event figcaption a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0]));
    const telling = known.flatMap(({ evidence }) => evidence).filter(({ reported }) => reported <= '2023-09-05');
    expect(new Set(telling.map(({ article }) => `/articles/${article}/`))).toEqual(new Set(articles));
    expect(articles).not.toContain(`/articles/${second}/`);
  });

  test('marks in the lanes as many events as each article tells of, and joins those that both do', async () => {
    const page = await site.open('timeline/');
    const marks = await page
      .locator('.lane')
      .evaluateAll((lanes) => lanes.map((lane) => lane.querySelectorAll('a[href^="#"]').length));
    const slugs = articlesInLanes(events);
    expect(marks).toEqual(slugs.map((slug) => events.filter((event) => isTold(event, slug)).length));
    const both = events.filter((event) => slugs.filter((slug) => isTold(event, slug)).length > 1);
    const joined = await page
      .locator('.join[data-event]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-event') ?? ''));
    expect(sorted([...new Set(joined)])).toEqual(idsOf(both));
  });

  test('goes from event to event by j, k and the arrow keys, and shows where', async () => {
    const page = await site.open('timeline/');
    const at = () => page.evaluate(() => document.activeElement?.closest('.event')?.id ?? '');
    const ids = await shownEvents(page);
    await page.keyboard.press('j');
    await expect.poll(at).toBe(ids[0]);
    await page.keyboard.press('j');
    await expect.poll(at).toBe(ids[1]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe(ids[2]);
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    await expect.poll(at).toBe(ids[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/timeline/${ids[0] ?? ''}/`);
  });

  test('leaves single keys alone where the reader has switched them off', async () => {
    const page = await site.open('timeline/');
    const keys = page.getByRole('button', { name: 'Single-key shortcuts' });
    await keys.click();
    await expect.poll(() => keys.getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    await expect.poll(() => keys.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('/');
    await page.keyboard.press('j');
    await page.waitForTimeout(200);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.event') ?? null)).toBeNull();
  });

  test.each(['timeline/', 'timeline/kind/visit/'])('copies the address of an event’s own page, on %s', async (path) => {
    const page = await site.open(path);
    // A browser keeps its clipboard to the page that has the focus, which on a busy machine is another test's.
    await page.evaluate(() => {
      const copy = (text: string): Promise<void> => {
        document.body.dataset['copied'] = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy } });
    });
    const item = page.locator('.event').nth(1);
    const id = await item.getAttribute('id');
    await item.getByRole('button').click();
    await expect
      .poll(() => page.evaluate(() => document.body.dataset['copied']))
      .toBe(new URL(`/timeline/${id ?? ''}/`, page.url()).href);
    const link = item.getByRole('link', { name: 'Permanent link' });
    expect(await link.getAttribute('href')).toBe(`/timeline/${id ?? ''}/`);
  });

  test('copies the lines that embed an event', async () => {
    const page = await site.open(pageOfEachKind()['event'] ?? '');
    await page.evaluate(() => {
      const copy = (text: string): Promise<void> => {
        document.body.dataset['copied'] = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy } });
    });
    await page.locator('.embed-code summary').click();
    await page.getByRole('button', { name: 'Copy it' }).click();
    await expect
      .poll(() => page.evaluate(() => document.body.dataset['copied']))
      .toBe(await page.locator('.embed-code textarea').inputValue());
  });

  test.each([320, 768, 1280])('begins each line of an event at one edge, %i pixels wide', async (width) => {
    const page = await site.open('timeline/', { viewport: { width, height: 800 } });
    const indented = await page.locator('.event').evaluateAll((items) =>
      items.flatMap((item) => {
        const edge = (part: Element | null) => part?.getBoundingClientRect().left ?? 0;
        const [status, ...others] = item.querySelectorAll('.event-facts > *');
        const first = others.find(
          (part) => part.getBoundingClientRect().top > (status?.getBoundingClientRect().bottom ?? 0),
        );
        return [status, first]
          .filter((part) => part !== undefined)
          .filter((part) => Math.abs(edge(part) - edge(item.querySelector('h3'))) > 0.5)
          .map((part) => `${item.id}: ${part.textContent}`);
      }),
    );
    expect(indented).toEqual([]);
  });

  test('jumps to a year, and shows where a link landed', async () => {
    const page = await site.open('timeline/');
    await page.locator('.years a', { hasText: '2019' }).click();
    const target = page.locator('.event:target');
    expect(await target.locator('.event-when').textContent()).toMatch(/2019/);
    const colours = await target.evaluate((item) => [
      getComputedStyle(item).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours[0]).not.toBe(colours[1]);
  });
});
