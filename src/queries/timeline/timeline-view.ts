/** Everything that a timeline page prints below its lanes. */
import { oncePer } from '../../pipeline/once-per.ts';
import type { Timeline } from '../../pipeline/types.ts';
import { viewEventOf } from '../events/event-view.ts';
import type { EventView } from '../events/event-view.ts';
import type { Site } from '../site/types.ts';
import { capitalise } from '../words/capitalise.ts';
import { groupOfferedFacets } from './facets.ts';
import type { FacetGroup, FacetName } from './facets.ts';
import { jumpPoints, type JumpPoint } from './jump-points.ts';
import { groupByPeriod } from './periods.ts';

export interface PeriodView {
  readonly id: string;
  readonly label: string;
  readonly events: readonly ListedEvent[];
}

export interface ListedEvent extends Omit<EventView, 'path'> {
  /** Its own page; absent where an earlier view has an event that today's has not. */
  readonly path?: string;
  /** Which choices it has, by their place among all choices of the page: what a script filters by. */
  readonly choices: readonly number[];
}

export interface FacetChoice {
  readonly label: string;
  readonly count: number;
  readonly path: string;
}

export interface FacetList {
  readonly name: FacetName;
  readonly label: string;
  readonly choices: readonly FacetChoice[];
}

export interface TimelineView {
  readonly count: number;
  readonly periods: readonly PeriodView[];
  readonly facets: readonly FacetList[];
  readonly years: readonly JumpPoint[];
}

/** Every filter that the site has a page for. */
export const allFacets = oncePer((site: Site) => groupOfferedFacets(site.timeline.events, site));

/**
 * The list of a timeline, which may be an earlier or a narrower one than the site’s own, with its filters. Of the filter
 * that it is narrowed by, all the site’s values: a reader goes on from one to another.
 */
export function viewTimeline(timeline: Timeline, site: Site, narrowedBy?: FacetName): TimelineView {
  const { events } = timeline;
  const present = new Set(site.timeline.events.map((event) => event.id));
  const facets = numberChoices(
    groupOfferedFacets(events, site).map((group) =>
      group.name === narrowedBy ? (allFacets(site).find(({ name }) => name === narrowedBy) ?? group) : group,
    ),
  );
  return {
    count: events.length,
    periods: groupByPeriod(events).map((period) => ({
      ...period,
      events: period.events.map((event) => {
        const { path, ...view } = viewEventOf(event, site);
        const choices = facets.byEvent.get(event.id) ?? [];
        return { ...view, choices, ...(present.has(event.id) ? { path } : {}) };
      }),
    })),
    facets: facets.lists,
    years: jumpPoints(events),
  };
}

function numberChoices(groups: readonly FacetGroup[]): {
  readonly lists: readonly FacetList[];
  readonly byEvent: ReadonlyMap<string, readonly number[]>;
} {
  const byEvent = new Map<string, number[]>();
  let number = 0;
  const lists = groups.map(({ name, label, values }) => ({
    name,
    label,
    choices: values.map((value): FacetChoice => {
      for (const event of value.events) {
        const numbers = byEvent.get(event.id);
        if (numbers === undefined) byEvent.set(event.id, [number]);
        else numbers.push(number);
      }
      const choice = { label: capitalise(value.label), count: value.events.length, path: value.path };
      number += 1;
      return choice;
    }),
  }));
  return { lists, byEvent };
}
