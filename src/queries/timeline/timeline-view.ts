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
  const present = idsOn(site.timeline);
  const own = groupOfferedFacets(events, site);
  const facets = own.map((group): FacetGroup => {
    const whole = group.name === narrowedBy ? allFacets(site).find(({ name }) => name === narrowedBy) : undefined;
    return whole ?? group;
  });
  const choicesOf = numberChoices(facets, own);
  return {
    count: events.length,
    periods: groupByPeriod(events).map((period) => ({
      ...period,
      events: period.events.map((event) => {
        const { path, ...view } = viewEventOf(event, site);
        const choices = choicesOf.get(event.id) ?? [];
        return { ...view, choices, ...(present.has(event.id) ? { path } : {}) };
      }),
    })),
    facets: facets.map(listChoices),
    years: jumpPoints(events),
  };
}

const idsOn = oncePer(({ events }: Timeline): ReadonlySet<string> => new Set(events.map(({ id }) => id)));

function listChoices({ name, label, values }: FacetGroup): FacetList {
  const choices = values.map(({ label, events, path }) => ({ label: capitalise(label), count: events.length, path }));
  return { name, label, choices };
}

/** Which of the choices that are `shown` each event of a page has, by id, where `own` are the page's own events by theirs. */
function numberChoices(
  shown: readonly FacetGroup[],
  own: readonly FacetGroup[],
): ReadonlyMap<string, readonly number[]> {
  const eventsBy = new Map(own.flatMap(({ values }) => values.map(({ path, events }) => [path, events])));
  const numbers = new Map<string, number[]>();
  for (const [number, { path }] of shown.flatMap(({ values }) => values).entries()) {
    for (const { id } of eventsBy.get(path) ?? []) {
      const known = numbers.get(id);
      if (known === undefined) numbers.set(id, [number]);
      else known.push(number);
    }
  }
  return numbers;
}
