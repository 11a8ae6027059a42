/** What the timeline can be filtered by: data for the filter lists, the prerendered pages and the script alike. */
import { oncePer } from '../../pipeline/once-per.ts';
import { articlesOf } from '../../pipeline/timeline/tellings-of.ts';
import type { Entity, Timeline, TimelineEvent } from '../../pipeline/types.ts';
import { articleTitles } from '../events/event-view.ts';
import { entitiesById } from '../site/find-entities.ts';
import type { Site } from '../site/types.ts';
import { capitalise } from '../words/capitalise.ts';
import { periodOf } from '../words/period-of.ts';

export const FACET_NAMES = ['period', 'article', 'person', 'place', 'organisation', 'kind', 'status'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

const LABELS: Readonly<Record<FacetName, string>> = {
  period: 'Period',
  article: 'Article',
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  kind: 'Kind',
  status: 'Status',
};

export interface FacetValue {
  readonly facet: FacetName;
  /** As it stands in an address: `kim-jong-un`, `weapons-test`, `1990s`. */
  readonly value: string;
  readonly label: string;
  readonly events: readonly TimelineEvent[];
  readonly path: string;
}

/** Where a filter's events are. */
function filterPath(facet: FacetName, value: string): string {
  return `/timeline/${facet}/${value}/`;
}

/** Where the events are that name an entity, if the site offers that filter. */
export function entityPath({ kind, id }: Entity): string {
  return filterPath(kind, id);
}

/** Where the events of an article are, if the site offers that filter. */
export function articleEventsPath(slug: string): string {
  return filterPath('article', slug);
}

export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  /** Most events first; periods in order of time. */
  readonly values: readonly FacetValue[];
}

type Naming = Pick<Site, 'articles' | 'entities'>;

/** As many values as a filter offers: of more, nobody finds the right one in a list. */
export const MOST_VALUES = 200;

/**
 * The paths of the filters that the site has pages for. Of people, places and the like those with the most events; of
 * articles none where there are too many, since what one article tells stands on its own page.
 */
export function offeredFilters(site: Pick<Site, 'articles' | 'entities' | 'timeline'>): ReadonlySet<string> {
  return offeredBy(site.timeline)(site);
}

const offeredBy = oncePer(({ events }: Timeline) =>
  oncePer((naming: Naming): ReadonlySet<string> => {
    const groups = groupFacets(events, naming).filter(
      ({ name, values }) => name !== 'article' || values.length <= MOST_VALUES,
    );
    return new Set(groups.flatMap(({ values }) => values.slice(0, MOST_VALUES).map(({ path }) => path)));
  }),
);

/** The values of the events in groups, as {@link groupFacets}, without those that the site has no page for. */
export function groupOfferedFacets(
  events: readonly TimelineEvent[],
  site: Pick<Site, 'articles' | 'entities' | 'timeline'>,
): readonly FacetGroup[] {
  const offered = offeredFilters(site);
  return groupFacets(events, site, (path) => offered.has(path));
}

/**
 * Every value that at least one of the events has, in groups; a group without values is left out. `isWanted` says of
 * which paths.
 */
export function groupFacets(
  events: readonly TimelineEvent[],
  naming: Naming,
  isWanted: (path: string) => boolean = () => true,
): readonly FacetGroup[] {
  const entities = entitiesById(naming.entities);
  const titles = articleTitles(naming);
  return FACET_NAMES.map((name) => {
    const byValue = new Map<string, TimelineEvent[]>();
    for (const event of events) {
      for (const value of valuesOf(event, name, entities)) {
        const found = byValue.get(value);
        if (found === undefined) byValue.set(value, [event]);
        else found.push(event);
      }
    }
    const values = [...byValue].flatMap(([value, found]): FacetValue | readonly [] => {
      const path = filterPath(name, value);
      if (!isWanted(path)) return [];
      return { facet: name, value, label: labelOf(name, value, entities, titles), events: found, path };
    });
    const sorted = name === 'period' ? values : values.sort((a, b) => b.events.length - a.events.length);
    return { name, label: LABELS[name], values: sorted };
  }).filter((group) => group.values.length > 0);
}

function valuesOf(event: TimelineEvent, name: FacetName, entities: ReadonlyMap<string, Entity>): Iterable<string> {
  switch (name) {
    case 'article':
      return articlesOf(event);
    case 'kind':
      return [event.kind.replaceAll(' ', '-')];
    case 'status':
      return [event.status];
    case 'period':
      return [periodOf(event.date).replaceAll(' ', '-').toLowerCase()];
    case 'person':
    case 'place':
    case 'organisation':
      return new Set([...event.actors, ...event.places].filter((id) => entities.get(id)?.kind === name));
  }
}

/** Of its own filter alone: an article, an entity and a kind may share a slug. */
function labelOf(
  name: FacetName,
  value: string,
  entities: ReadonlyMap<string, Entity>,
  titles: ReadonlyMap<string, string>,
): string {
  const words = value.replaceAll('-', ' ');
  switch (name) {
    case 'period':
      return words.replace(/\b(?:ad|bc)\b/u, (era) => era.toUpperCase());
    case 'article':
      return titles.get(value) ?? capitalise(words);
    case 'kind':
    case 'status':
      return capitalise(words);
    case 'person':
    case 'place':
    case 'organisation':
      return entities.get(value)?.name ?? value;
  }
}
