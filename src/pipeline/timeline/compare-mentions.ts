import type { Entity, EventMention, UndatedMention } from '../types.ts';

/** What comparing needs to know of the entities: which state a place lies in. */
export type StateOf = (id: string) => string;

export function makeStateOf(entities: readonly Entity[]): StateOf {
  const states = new Map(entities.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country] as const])));
  return (id) => states.get(id) ?? id;
}

/** An act of speech: the event is that it was said. Distinct from a happening that somebody vouches for. */
const isSaying = ({ status, kind }: Comparable): boolean => status === 'said' && kind === 'statement';

type Comparable = Pick<EventMention | UndatedMention, 'actors' | 'places' | 'kind' | 'action' | 'terms' | 'status'>;

/** Actions that say little of themselves: they count only with the nouns that go with them. */
const light = new Set('take make give hold have do get put bring carry go come set see open end begin start say tell'.split(' '));
const weights = { who: 0.4, what: 0.4, where: 0.2 } as const;

/**
 * How far two mentions are about the same thing, 0 to 1: actors, action and place, weighted 4 : 4 : 2. Dates are not
 * looked at. A statement is never the same as an act.
 */
export function compareMentions(a: Comparable, b: Comparable, stateOf: StateOf): number {
  if (isSaying(a) !== isSaying(b)) return 0;
  const what = compareActions(a, b);
  return weights.who * compareParties(a, b, stateOf) + weights.what * what + weights.where * comparePlaces(a, b, stateOf);
}

/** Share of the smaller set that the larger one holds; `otherwise` where one is empty. */
function overlap(a: readonly string[], b: readonly string[], otherwise: number): number {
  if (a.length === 0 || b.length === 0) return otherwise;
  const set = new Set(a);
  return new Set(b.filter((item) => set.has(item))).size / Math.min(set.size, new Set(b).size);
}

function compareParties(a: Comparable, b: Comparable, stateOf: StateOf): number {
  const exact = overlap(a.actors, b.actors, 0);
  const parties = (mention: Comparable): string[] => [...new Set([...mention.actors, ...mention.places].flatMap((id) => [id, stateOf(id)]))];
  const loose = overlap(parties(a), parties(b), 0.3);
  return a.actors.length > 0 && b.actors.length > 0 ? 0.7 * exact + 0.3 * loose : loose;
}

function compareActions(a: Comparable, b: Comparable): number {
  const sameAction = a.action === b.action && a.action !== '' ? (light.has(a.action) ? 0.3 : 0.6) : 0;
  const sameKind = a.kind === b.kind && a.kind !== 'other' ? 0.5 : 0;
  const clash = a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other' && sameAction === 0 ? 0.3 : 0;
  return Math.max(0, Math.min(1, Math.max(sameAction, sameKind) + 0.5 * overlap(a.terms, b.terms, 0) - clash));
}

function comparePlaces(a: Comparable, b: Comparable, stateOf: StateOf): number {
  if (a.places.length === 0 || b.places.length === 0) return 0.5;
  if (overlap(a.places, b.places, 0) > 0) return 1;
  const within = a.places.some((place) => b.places.includes(stateOf(place))) || b.places.some((place) => a.places.includes(stateOf(place)));
  return within ? 0.8 : 0;
}
