import { periodOf } from '../../src/queries/words/period-of.ts';
import type { PublishedEvent } from './reader-pages.ts';

/** Whether a filter of the timeline leaves an event, said again over the published data. */
export const has = (facet: string, value: string) => (event: PublishedEvent) =>
  ({
    article: event.evidence.some(({ article }) => article === value),
    kind: event.kind.replaceAll(' ', '-') === value,
    status: event.status === value,
    person: names(event, value),
    organisation: names(event, value),
    place: names(event, value),
    period: periodIn(event) === value,
  })[facet] ?? false;

/** As it stands in an address: “1990s”, “13th-century”. */
function periodIn({ date: { granularity, start, end } }: PublishedEvent): string {
  return periodOf({ granularity, interval: { start, end } }).replaceAll(' ', '-').toLowerCase();
}

const names = ({ actors, places }: PublishedEvent, value: string) =>
  [...actors, ...places].some(({ id }) => id === value);

export const idsOf = (some: readonly PublishedEvent[]): string[] => sorted(some.map(({ id }) => id));

export const sorted = (ids: readonly string[]): string[] => [...ids].sort();
