import type { Site } from '../queries/site/types.ts';
import { knownDays } from '../queries/timeline/known-days.ts';
import { withPresentIds } from '../queries/timeline/with-present-ids.ts';
import { describeEdtf } from '../queries/words/describe-reading.ts';
import { viewTimelinePage, type TimelinePageView } from './timeline-page.ts';

type Known = Site['known'][number];

/** The days of publication whose view of the timeline has a page. */
export function listKnown(site: Site): readonly Known[] {
  const chosen = knownDays(site);
  // The newest alone would be the timeline once more, and nothing leads to it.
  const days = new Set(chosen.length > 1 ? chosen : []);
  return site.known.filter(({ day }) => days.has(day));
}

/** The page of the timeline as it was known on that day. */
export function viewKnownPage(site: Site, { day, timeline }: Known): TimelinePageView {
  const words = describeEdtf(day);
  return viewTimelinePage(site, {
    timeline: withPresentIds(timeline, site.timeline),
    heading: `Timeline as known on ${words}`,
    description: `What our articles had reported by ${words}: later reports, and what they changed, are left out.`,
    path: `/timeline/known/${day}/`,
    known: day,
  });
}
