import type { Site } from '../queries/site/types.ts';
import { describeChoice } from '../queries/timeline/describe-choice.ts';
import type { FacetValue } from '../queries/timeline/facets.ts';
import { allFacets } from '../queries/timeline/timeline-view.ts';
import { capitalise } from '../queries/words/capitalise.ts';
import { countInWords } from '../queries/words/count-in-words.ts';
import { viewTimelinePage, type TimelinePageView } from './timeline-page.ts';

/** A page of a megabyte. The timeline itself has them all. */
const MOST_LISTED = 500;

function countEvents(count: number): string {
  if (count === 1) return 'The one event';
  return count > MOST_LISTED
    ? `The latest ${MOST_LISTED} of ${countInWords(count)} events`
    : `The ${countInWords(count)} events`;
}

function evidenceOf(count: number): string {
  return count === 1 ? 'with every sentence that it was read from' : 'each with the sentences that it was read from';
}

/** The filters that have a page. */
export function listFacets(site: Site): readonly FacetValue[] {
  return allFacets(site).flatMap(({ values }) => values);
}

/** The page of the timeline that shows one filter's events. */
export function viewFacetPage(site: Site, choice: FacetValue): TimelinePageView {
  return viewTimelinePage(site, {
    timeline: { ...site.timeline, events: choice.events.slice(-MOST_LISTED) },
    heading: `Timeline: ${capitalise(choice.label)}`,
    description: `${countEvents(choice.events.length)} ${describeChoice(choice)}, ${evidenceOf(choice.events.length)}.`,
    path: choice.path,
    choice,
  });
}
