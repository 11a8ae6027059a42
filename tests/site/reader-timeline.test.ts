import { describe, expect, test } from 'vitest';
import { pageOfEachKind, publishedEvents, shownEvents } from './reader-pages.ts';
import type { PublishedEvent } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const events = publishedEvents();
const names = ({ actors, places }: PublishedEvent, value: string) =>
  [...actors, ...places].some(({ id }) => id === value);
const has = (facet: string, value: string) => (event: PublishedEvent) =>
  ({
    article: event.evidence.some(({ article }) => article === value),
    kind: event.kind.replaceAll(' ', '-') === value,
    status: event.status === value,
    person: names(event, value),
    organisation: names(event, value),
    place: names(event, value),
    period: `${event.date.start.slice(0, 3)}0s` === value,
  })[facet] ?? false;
/** The sentences that give the event a day: one that only announced it ("soon") has no place in time. */
const dated = ({ evidence }: PublishedEvent) => evidence.filter(({ date }) => date.edtf !== undefined);
const isTold = (event: PublishedEvent, slug: string) => dated(event).some(({ article }) => article === slug);
const [first, second] = ['kim-putin-meeting-in-russia', 'putin-visit-to-north-korea'] as const;
const idsOf = (some: readonly PublishedEvent[]) => some.map(({ id }) => id).sort();

describe('the timeline', () => {
  test('lists every event in order of time', async () => {
    const page = await site.open('timeline/');
    const order = await shownEvents(page);
    expect([...order].sort()).toEqual(idsOf(events));
    const dates = new Map(events.map(({ id, date }) => [id, date]));
    const told = order.flatMap((id) => dates.get(id) ?? []);
    // None stands before one that was over when it began.
    for (const [at, { start }] of told.entries())
      expect(told.slice(at + 1).filter(({ end }) => end <= start)).toEqual([]);
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

  test('narrows to what the data has, by every single filter', async () => {
    const page = await site.open('timeline/');
    const paths = await page
      .locator('[data-facet] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(20);
    await page.goto(new URL('/timeline/?kind=visit', page.url()).href);
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    for (const path of paths) {
      const [facet = '', value = ''] = path.split('/').slice(-3);
      await page.evaluate((query) => {
        history.pushState(undefined, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?${facet}=${value}`);
      expect([...(await shownEvents(page))].sort(), path).toEqual(idsOf(events.filter(has(facet, value))));
    }
  });

  test('combines filters freely, says how many are left, and keeps them in the address', async () => {
    const page = await site.open('timeline/');
    const expected = events.filter(has('article', 'putin-visit-to-north-korea')).filter(has('period', '2020s'));
    await page.locator('summary', { hasText: 'Article' }).click();
    await page.locator('[data-facet=article] a', { hasText: 'Why is Putin going' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?article=putin-visit-to-north-korea');
    await page.locator('summary', { hasText: 'Period' }).click();
    await page.locator('[data-facet=period] a', { hasText: '2020s' }).click();
    await expect
      .poll(() => page.locator('.filters output').textContent())
      .toBe(`${expected.length} of ${events.length} events`);
    expect([...(await shownEvents(page))].sort()).toEqual(idsOf(expected));
    await page.reload();
    await expect.poll(() => shownEvents(page).then((ids) => ids.length)).toBe(expected.length);
    await page.goBack();
    await expect.poll(() => shownEvents(page).then((ids) => ids.length)).not.toBe(expected.length);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => shownEvents(page).then((ids) => ids.length)).toBe(events.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('as known on a day, has what was reported by then and nothing later, with the filters kept', async () => {
    const page = await site.open('timeline/?period=2020s');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    await page.getByRole('link', { name: '5 September 2023', exact: true }).first().click();
    await page.waitForURL('**/timeline/known/2023-09-05/?period=2020s');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    const known = events.filter((event) => dated(event).some(({ reported }) => reported <= '2023-09-05'));
    expect([...(await shownEvents(page))].sort()).toEqual(idsOf(known.filter(has('period', '2020s'))));
    const articles = await page
      .locator('.event figcaption a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[0]));
    expect([...new Set(articles)]).toEqual(['/articles/kim-putin-meeting-in-russia/']);
  });

  test('marks in the lanes as many events as each article tells of, and joins those that both do', async () => {
    const page = await site.open('timeline/');
    const marks = await page
      .locator('.lane')
      .evaluateAll((lanes) => lanes.map((lane) => lane.querySelectorAll('a[href^="#"]').length));
    const published = new Map(events.flatMap(dated).map(({ article, reported }) => [article, reported]));
    const slugs = [...published].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([slug]) => slug);
    expect(slugs).toEqual(expect.arrayContaining([first, second]));
    expect(marks).toEqual(slugs.map((slug) => events.filter((event) => isTold(event, slug)).length));
    const both = events.filter((event) => new Set(dated(event).map(({ article }) => article)).size > 1);
    const joined = await page
      .locator('.join[data-event]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-event') ?? ''));
    expect([...new Set(joined)].sort()).toEqual(idsOf(both));
  });

  test('dims in the lanes what a filter leaves out of the list, with its joins', async () => {
    const page = await site.open('timeline/?period=2020s');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    const shown = await shownEvents(page);
    const dimmed = await page
      .locator('.plot a[data-dim], .join[data-dim]')
      .evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('href')?.slice(1) ?? mark.getAttribute('data-event') ?? ''),
      );
    expect([...new Set(dimmed)].sort()).toEqual(idsOf(events.filter(({ id }) => !shown.includes(id))));
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

  test('says that nothing has all that is chosen, and clears it', async () => {
    const page = await site.open('timeline/?kind=disaster&period=1950s');
    const said = page.locator('event-list .nothing');
    await said.waitFor();
    expect(await page.locator('.event:visible').count()).toBe(0);
    // With its events, a lane's day of publication and its joins step back.
    const inks = await page
      .locator('.plot .now, .plot .flag, .picture .join')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).opacity));
    expect(new Set(inks)).toEqual(new Set(['0.15']));
    await said.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => said.count()).toBe(0);
    expect(await page.locator('.event:visible').count()).toBe(publishedEvents().length);
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

  test('leaves no gaps between the years of what a filter shows', async () => {
    const page = await site.open('timeline/?person=kim-jong-un');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    const boxes = await page
      .locator('.years li:visible')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().width));
    expect(boxes.length).toBeGreaterThan(2);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    const first = await page.locator('.years a:visible').first().boundingBox();
    expect(first?.x).toBe((await page.locator('.years ul').boundingBox())?.x);
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
