import { expect, it } from 'vitest';
import type { Site } from '../../src/queries/site/types.ts';
import { listKnown, viewKnownPage } from '../../src/views/known-pages.ts';
import { viewTimelinePage } from '../../src/views/timeline-page.ts';
import { makeArticle } from '../fixtures/site/make-article.ts';
import { day, makeEvent } from '../fixtures/site/make-event.ts';

/** A site that knew of one event more on each of these days. */
function site(...days: readonly string[]): Site {
  const events = days.map((reported, index) =>
    makeEvent({ id: `event-${index}`, edtf: '1991', mentions: [{ reported }] }),
  );
  const known = days.map((text, index) => ({
    day: day(text),
    timeline: { events: events.slice(0, index + 1), articles: [], diagnostics: [] },
  }));
  const timeline = { events, articles: [], diagnostics: [] };
  return { articles: [makeArticle('first-article', '2023-09-05')], pages: [], entities: [], timeline, known };
}

it('a site of one day has no page of what was known on it: that is its timeline', () => {
  expect(listKnown(site('2023-09-05'))).toEqual([]);
});

it('a site of several days has a page for each, with what was known by then', () => {
  const several = site('2023-09-05', '2024-06-17');
  const pages = listKnown(several).map((known) => viewKnownPage(several, known));
  expect(pages.map(({ path, count }) => [path, count])).toEqual([
    ['/timeline/known/2023-09-05/', 1],
    ['/timeline/known/2024-06-17/', 2],
  ]);
  expect(pages.map(({ current }) => current)).toEqual(['2023-09-05', '2024-06-17']);
});

it('data and embeds are offered where the whole timeline is, and nowhere else', () => {
  const several = site('2023-09-05', '2024-06-17');
  const view = (path: string) => viewTimelinePage(several, { heading: 'Timeline', description: 'All.', path });
  expect(view('/timeline/').data?.files.map(({ path }) => path)).toContain('/timeline.json');
  expect(view('/timeline/kind/visit/').data).toBeUndefined();
});
