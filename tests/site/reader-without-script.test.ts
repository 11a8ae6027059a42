import { describe, expect, test } from 'vitest';
import { goToDay, articlePath, pageOfEachKind, publishedEvents, shownEvents } from './reader-pages.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const off = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  test('an article reads whole, with the meaning of its dates in the text on a narrow screen', async () => {
    const page = await site.open(articlePath, { ...off, viewport: { width: 390, height: 800 } });
    expect(await page.locator('.text p').first().innerText()).toMatch(/^On Tuesday \(18 June 2024\) President/);
    expect(await page.locator('.note').first().isVisible()).toBe(false);
  });

  test('the timeline lists every event, and its filters lead to pages that hold what they say', async () => {
    const page = await site.open('timeline/', off);
    expect(await page.locator('.event').count()).toBe(publishedEvents().length);
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.locator('[data-facet=kind] a', { hasText: 'Visit' }).click();
    await page.waitForURL('**/timeline/kind/visit/');
    const visits = publishedEvents().filter(({ kind }) => kind === 'visit');
    expect(await page.locator('h1').textContent()).toBe('Timeline: Visit');
    expect(await page.locator('.event').count()).toBe(visits.length);
    await page.getByRole('link', { name: 'All events' }).click();
    await page.waitForURL('**/timeline/');
  });

  test.each(['event', 'timeline'])('an embed of the %s is there to be copied', async (kind) => {
    const page = await site.open(pageOfEachKind()[kind] ?? '', off);
    await page.locator('.embed-code summary').click();
    const code = await page.locator('.embed-code textarea').inputValue();
    const [, address = ''] =
      /^<iframe src="https:\/\/tumen\.example(\/embed\/[^"]+)" [^>]*><\/iframe>$/u.exec(code) ?? [];
    expect(await page.locator('.embed-code button').isVisible()).toBe(false);
    await page.goto(new URL(address, page.url()).href);
    expect(await page.locator('h1').count()).toBe(1);
    expect(address).toContain(kind === 'event' ? '/embed/timeline/' : '/embed/period/');
  });

  test('what was known on a day is a plain link', async () => {
    const page = await site.open('timeline/', off);
    await goToDay(page, '5 September 2023');
    expect(await page.locator('h1').textContent()).toBe('Timeline as known on 5 September 2023');
  });

  test('the front page has no hole where its search would be', async () => {
    const page = await site.open('', off);
    const [title, picture] = [await page.locator('h1').boundingBox(), await page.locator('.picture').boundingBox()];
    const gap = (picture?.y ?? Infinity) - ((title?.y ?? 0) + (title?.height ?? 0));
    // One step of the grid.
    expect(gap).toBeLessThan(32);
  });

  test('search says what it needs and leads to the timeline', async () => {
    const page = await site.open('', off);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.waitForURL('**/search/');
    await page.locator('main').getByRole('link', { name: 'timeline' }).click();
    await page.waitForURL('**/timeline/');
  });

  test('nothing that only a script can work is there to be tried', async () => {
    for (const path of Object.values(pageOfEachKind())) {
      const page = await site.open(path, off);
      expect(await page.locator('button:visible').count(), path).toBe(0);
    }
  });
});

test.each([true, false])(
  'from one kind a link leads to another, which has as many events as the link says (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const page = await site.open('timeline/kind/visit/', { javaScriptEnabled });
    const meeting = page.locator('[data-facet=kind] a', { hasText: 'Meeting' });
    const meetings = publishedEvents().filter(({ kind }) => kind === 'meeting');
    expect(await meeting.locator('.count').textContent()).toBe(String(meetings.length));
    await meeting.click();
    await page.waitForURL('**/timeline/kind/meeting/');
    expect(await page.locator('.event').count()).toBe(meetings.length);
    expect(await page.locator('[data-facet=kind] [aria-current]').textContent()).toMatch(/^\s*Meeting/);
  },
);

test('with JavaScript, a filter on a prerendered page combines with it on the page of all events', async () => {
  const page = await site.open('timeline/status/happened/');
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.locator('[data-facet=kind] a', { hasText: 'Meeting' }).click();
  await page.waitForURL('**/timeline/?status=happened&kind=meeting');
  const expected = publishedEvents().filter(({ kind, status }) => kind === 'meeting' && status === 'happened');
  await expect.poll(() => shownEvents(page).then((ids) => ids.length)).toBe(expected.length);
});
