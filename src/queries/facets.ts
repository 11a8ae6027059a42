/** What the timeline can be filtered by: data for the filter lists, the prerendered pages and the script alike. */
import type { Entity, TimelineEvent } from '../pipeline/types.ts';
import { decadeOf } from './decade-of.ts';
import { articleTitles, capitalise } from './event-view.ts';
import type { Site } from './types.ts';
import { articlesOf } from '../pipeline/timeline/tellings-of.ts';

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

export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  /** Most events first; periods in order of time. */
  readonly values: readonly FacetValue[];
}

/** The events of one choice in a phrase: “that name Kim Jong Un”, “of the kind “visit””. */
export function describeChoice({ facet, label }: FacetValue): string {
  switch (facet) {
    case 'article':
      return `told of in “${label}”`;
    case 'period':
      return label.endsWith('s') ? `that begin in the ${label}` : `that begin in ${label}`;
    case 'kind':
    case 'status':
      return `of the ${facet} “${label.toLowerCase()}”`;
    case 'person':
    case 'place':
    case 'organisation':
      return `that name ${label}`;
  }
}

type Naming = Pick<Site, 'articles' | 'entities'>;

/** Every value that at least one of the events has, in groups; a group without values is left out. */
export function groupFacets(events: readonly TimelineEvent[], naming: Naming): readonly FacetGroup[] {
  const entities = new Map(naming.entities.map((entity) => [entity.id, entity]));
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
    const values = [...byValue].map(([value, found]): FacetValue => ({
      facet: name,
      value,
      label: entities.get(value)?.name ?? titles.get(value) ?? labelOf(name, value),
      events: found,
      path: `/timeline/${name}/${value}/`,
    }));
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
      return [decadeOf(event.date).replaceAll(' ', '-').toLowerCase()];
    case 'person':
    case 'place':
    case 'organisation':
      return new Set([...event.actors, ...event.places].filter((id) => entities.get(id)?.kind === name));
  }
}

function labelOf(name: FacetName, value: string): string {
  const words = value.replaceAll('-', ' ');
  return name === 'period' ? words.replace('bc', 'BC') : capitalise(words);
}
