import { describeChoice, groupOfferedFacets, type FacetName } from '../queries/facets.ts';
import type { Site } from '../queries/types.ts';
import { viewTimelinePage, type TimelinePageView } from './timeline-page.ts';

export interface FacetPage {
  readonly facet: FacetName;
  readonly value: string;
  readonly page: TimelinePageView;
}

/** A page of a megabyte. The timeline itself has them all. */
const MOST_LISTED = 500;

function countEvents(count: number): string {
  if (count === 1) return 'The one event';
  return count > MOST_LISTED ? `The latest ${MOST_LISTED} of ${count} events` : `The ${count} events`;
}

/** The pages of the timeline that show one filter's events. */
export function viewFacetPages(site: Site): readonly FacetPage[] {
  return groupOfferedFacets(site.timeline.events, site).flatMap((group) =>
    group.values.map((choice) => {
      const page = viewTimelinePage(site, {
        timeline: { ...site.timeline, events: choice.events.slice(-MOST_LISTED) },
        heading: `Timeline: ${choice.label}`,
        description: `${countEvents(choice.events.length)} ${describeChoice(choice)}, each with the sentences that it was read from.`,
        path: choice.path,
        choice,
      });
      return { facet: choice.facet, value: choice.value, page };
    }),
  );
}
