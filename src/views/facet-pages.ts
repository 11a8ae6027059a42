import { describeChoice, groupFacets, type FacetName } from '../queries/facets.ts';
import type { Site } from '../queries/types.ts';
import { viewTimelinePage, type TimelinePageView } from './timeline-page.ts';

export interface FacetPage {
  readonly facet: FacetName;
  readonly value: string;
  readonly page: TimelinePageView;
}

/** The pages of the timeline that show one filter's events. */
export function viewFacetPages(site: Site): readonly FacetPage[] {
  return groupFacets(site.timeline.events, site).flatMap((group) =>
    group.values.map((choice) => {
      const count = choice.events.length;
      const page = viewTimelinePage(site, {
        timeline: { ...site.timeline, events: choice.events },
        heading: `Timeline: ${choice.label}`,
        description: `${count === 1 ? 'The one event' : `The ${count} events`} ${describeChoice(choice)}, each with the sentences that it was read from.`,
        path: choice.path,
        choice,
      });
      return { facet: choice.facet, value: choice.value, page };
    }),
  );
}
