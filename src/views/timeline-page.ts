import { dataLinks, type DataLink } from '../feeds/data-links.ts';
import { embedOfPeriod } from '../feeds/embeds.ts';
import type { Embedding } from '../feeds/oembed.ts';
import type { Timeline } from '../pipeline/types.ts';
import { layOutLanes, type LanesLayout } from '../queries/lanes/lanes.ts';
import { viewOverview, type Overview } from '../queries/lanes/overview.ts';
import type { Site } from '../queries/site/types.ts';
import type { FacetValue } from '../queries/timeline/facets.ts';
import { knownDays } from '../queries/timeline/known-days.ts';
import { groupByPeriod } from '../queries/timeline/periods.ts';
import { viewTimeline, type TimelineView } from '../queries/timeline/timeline-view.ts';

/** The timeline as a picture. */
export interface LanesView {
  readonly layout: LanesLayout;
  readonly overview?: Overview;
}

/** All that a page of the timeline shows, and nothing that it does not. */
export interface TimelinePageView extends TimelineView {
  readonly heading: string;
  readonly description: string;
  readonly path: string;
  readonly lanes?: LanesView;
  /** Publication days with a view of their own, newest first. */
  readonly days: readonly string[];
  /** The day whose view this is. */
  readonly current?: string;
  /** The path of the filter whose events these are. */
  readonly chosen?: string;
  /** Where these events are to be had as data, and their periods for other sites' pages; on the whole timeline alone. */
  readonly data?: {
    readonly files: readonly DataLink[];
    readonly embeds: readonly DataLink[];
    /** The latest period, as an example of how to embed one. */
    readonly example?: Embedding;
  };
  /** What another day's page takes over from this one's filter, where a script runs: with its question mark, or empty. */
  readonly query: string;
}

interface PageOptions extends Pick<TimelinePageView, 'heading' | 'description' | 'path'> {
  /** What is known today, unless it is another view of it. */
  readonly timeline?: Timeline;
  readonly choice?: FacetValue;
  /** The publication day whose view this is; absent on the timeline as known today. */
  readonly known?: string;
}

/** A whole page: of all that is known, of what was known on a day, or of one filter's events. */
export function viewTimelinePage(
  site: Site,
  { heading, description, path, timeline = site.timeline, choice, known }: PageOptions,
): TimelinePageView {
  const days = [...knownDays(site)].reverse();
  const layout = layOutLanes(timeline.events, site.articles);
  const overview = layout && viewOverview(timeline.events, layout);
  const current = known ?? days[0];
  return {
    ...viewTimeline(timeline, site, choice?.facet),
    heading,
    description,
    path,
    ...(layout && { lanes: { layout, ...(overview && { overview }) } }),
    days,
    ...(current === undefined ? {} : { current }),
    ...(choice && { chosen: choice.path }),
    ...(path === '/timeline/' ? { data: viewData(timeline) } : {}),
    query: choice === undefined ? '' : `?${choice.facet}=${choice.value}`,
  };
}

function viewData({ events }: Timeline): NonNullable<TimelinePageView['data']> {
  const embeds = groupByPeriod(events).map(embedOfPeriod);
  const example = embeds.at(-1);
  return {
    files: dataLinks(events, '/'),
    embeds: embeds.map(({ title, path }) => ({ name: title, path })),
    ...(example && { example }),
  };
}
