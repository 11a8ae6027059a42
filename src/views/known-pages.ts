import { chooseDays } from '../queries/choose-days.ts';
import { describeEdtf } from '../queries/describe-reading.ts';
import type { Site } from '../queries/types.ts';
import { withPresentIds } from '../queries/with-present-ids.ts';
import { viewTimelinePage, type TimelinePageView } from './timeline-page.ts';

export interface KnownPage {
  readonly day: string;
  readonly page: TimelinePageView;
}

/** The pages of the timeline as it was known on a day of publication. */
export function viewKnownPages(site: Site): readonly KnownPage[] {
  const chosen = chooseDays(
    site.known.map((entry) => entry.day),
    site.timeline.events.length,
  );
  // The newest alone would be the timeline once more, and nothing leads to it.
  const days = new Set(chosen.length > 1 ? chosen : []);
  return site.known
    .filter(({ day }) => days.has(day))
    .map(({ day, timeline }) => {
      const words = describeEdtf(day);
      const page = viewTimelinePage(site, {
        timeline: withPresentIds(timeline, site.timeline),
        heading: `Timeline as known on ${words}`,
        description: `What our articles had reported by ${words}: later reports, and what they changed, are left out.`,
        path: `/timeline/known/${day}/`,
        known: day,
      });
      return { day, page };
    });
}
