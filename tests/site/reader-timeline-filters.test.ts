import { describe, expect, test } from 'vitest';
import { has, idsOf, sorted } from './filtered-events.ts';
import { articlesInLanes, datedEvidence, publishedEvents, shownEvents } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const events = publishedEvents();

describe('the filters of the timeline', () => {
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
    expect(sorted(await shownEvents(page))).toEqual(idsOf(expected));
    await page.reload();
    await expect.poll(() => shownEvents(page).then((ids) => ids.length)).toBe(expected.length);
    await page.goBack();
    await expect.poll(() => shownEvents(page).then((ids) => ids.length)).not.toBe(expected.length);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => shownEvents(page).then((ids) => ids.length)).toBe(events.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('leads from a mark that is filtered out to its event, and back to the filter', async () => {
    const page = await site.open('timeline/?kind=war');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    await page.locator('.plot a[data-dim]').first().click();
    await expect.poll(() => page.locator('.event:target').isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
    expect((await shownEvents(page)).length).toBe(events.length);
    await page.goBack();
    await expect.poll(() => shownEvents(page).then(sorted)).toEqual(idsOf(events.filter(has('kind', 'war'))));
  });

  test('shows the event that a link names, whatever filter the link has as well', async () => {
    const page = await site.open('timeline/?kind=war#2019-kim-putin-meet-vladivostok');
    const named = page.locator('.event:target');
    await expect.poll(() => named.isVisible()).toBe(true);
    await expect.poll(() => named.boundingBox().then((box) => box?.y)).toBeLessThan(800);
    expect(page.url()).toMatch(/\/timeline\/#2019-kim-putin-meet-vladivostok$/);
    // A filter that is chosen then stands, though the event was named before.
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.locator('[data-facet=kind] a', { hasText: 'war' }).first().click();
    await expect.poll(() => shownEvents(page).then(sorted)).toEqual(idsOf(events.filter(has('kind', 'war'))));
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
    expect(await page.locator('.event:visible').count()).toBe(events.length);
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

  test('dims in the lanes what a filter leaves out of the list, with its joins', async () => {
    const page = await site.open('timeline/?period=2020s');
    await expect.poll(() => page.locator('.filters output').textContent()).toMatch(/ of /);
    const shown = await shownEvents(page);
    const dimmed = await page
      .locator('.plot a[data-dim], .join[data-dim]')
      .evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('href')?.slice(1) ?? mark.getAttribute('data-event') ?? ''),
      );
    const inLanes = new Set(articlesInLanes(events));
    const drawn = events.filter((event) => datedEvidence(event).some(({ article }) => inLanes.has(article)));
    expect(sorted([...new Set(dimmed)])).toEqual(idsOf(drawn.filter(({ id }) => !shown.includes(id))));
  });
});
