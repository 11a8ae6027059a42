import type { Entity, EventMention, UndatedMention } from '../types.ts';
import { conceptsOf, type Concepts } from './concepts.ts';
import { spanOf } from './date-span.ts';
import type { Related } from './relate-articles.ts';
import { outcomesOf } from './lexicon/synonyms.ts';

/** What comparing needs to know of the entities: which state a place lies in. */
export type StateOf = (id: string) => string;

export interface Context {
  readonly stateOf: StateOf;
  readonly related: Related;
}

export function makeStateOf(entities: readonly Entity[]): StateOf {
  const states = new Map(
    entities.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country] as const])),
  );
  return (id) => states.get(id) ?? id;
}

type Comparable = Pick<
  EventMention | UndatedMention,
  'actors' | 'places' | 'kind' | 'action' | 'terms' | 'status' | 'article'
> & { readonly date?: EventMention['date'] };

/** Why two mentions are held to tell one event: the parts add up to `total`, at most about 1.3. */
export interface Closeness {
  /** Same action, one named in the other, an outcome of the other; and what else they have in common. */
  readonly what: number;
  readonly who: number;
  readonly where: number;
  /** The finer both dates, the less chance that they agree by accident. */
  readonly when: number;
  readonly total: number;
}

const nothing: Closeness = { what: 0, who: 0, where: 0, when: 0, total: 0 };

/** An act of speech: the event is that it was said. Distinct from a happening that somebody vouches for. */
const isSaying = ({ status, kind }: Comparable): boolean => kind === 'statement' && status === 'said';

/** How far two mentions are about the same thing. Whether their dates agree is not looked at; how fine they are is. */
export function compareMentions(a: Comparable, b: Comparable, { stateOf, related }: Context): Closeness {
  if (isSaying(a) !== isSaying(b)) return nothing;
  const what = compareActions(a, b);
  if (what === 0) return nothing;
  const who = a.actors.length === 0 || b.actors.length === 0 ? bareness(a, b, related) : compareParties(a, b, stateOf);
  const where = comparePlaces(a, b, stateOf);
  const when = fineness(a, b) + (who > 0 && isFulfilled(a, b) ? 0.08 : 0);
  return { what, who, where, when, total: what + who + where + when };
}

const shares = { sameAction: 0.5, sameLight: 0.25, namedAction: 0.35, namedBeside: 0.2, outcome: 0.35 } as const;
/** For nothing, one, two, three or more concepts in common besides the action. */
const common = [0, 0.12, 0.25, 0.35] as const;

function compareActions(a: Comparable, b: Comparable): number {
  const [first, second] = [conceptsOf(a), conceptsOf(b)];
  const same = first.action !== '' && first.action === second.action;
  const action = shareOfAction(first, second);
  const counted = new Set(
    [first.action, second.action].filter(
      (concept) => concept !== '' && (same || (first.all.has(concept) && second.all.has(concept))),
    ),
  );
  const rest = (all: ReadonlySet<string>): string[] => [...all].filter((concept) => !counted.has(concept));
  const [mine, theirs] = [rest(first.all), rest(second.all)];
  const shared = mine.filter((concept) => second.all.has(concept)).length;
  if (action === 0 && shared === 0) return 0;
  const kind = a.kind === b.kind && a.kind !== 'other' ? 0.05 : 0;
  const strange = shared === 0 && mine.length > 0 && theirs.length > 0 ? -0.1 : 0;
  return Math.max(0, action + (common[Math.min(shared, 3)] ?? 0) + kind + strange);
}

function shareOfAction(a: Concepts, b: Concepts): number {
  if (a.action !== '' && a.action === b.action) return shares.sameAction;
  if (sameThough(a, b) || sameThough(b, a)) return shares.sameLight;
  if (outcomesOf.get(a.action)?.has(b.action) === true || outcomesOf.get(b.action)?.has(a.action) === true)
    return shares.outcome;
  if (!names(a, b) && !names(b, a)) return 0;
  return a.action === '' || b.action === '' || a.all.size === 1 || b.all.size === 1
    ? shares.namedAction
    : shares.namedBeside;
}

/** Whether one's verb, which says nothing of itself, is the other's in this or another word: "opened", "commenced". */
const sameThough = (a: Concepts, b: Concepts): boolean =>
  a.light !== '' && (a.light === b.light || a.light === b.action);

/** Whether one names the other's action while its own verb says nothing: "a meeting is planned" names "met". */
const names = (a: Concepts, b: Concepts): boolean => b.action !== '' && a.all.has(b.action);

const shareAny = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

function compareParties(a: Comparable, b: Comparable, stateOf: StateOf): number {
  if (shareAny(a.actors, b.actors)) return 0.2;
  const loose = (mention: Comparable): string[] =>
    [...mention.actors, ...mention.places].flatMap((id) => [id, stateOf(id)]);
  return shareAny(loose(a), loose(b)) ? 0.1 : -0.25;
}

/** Two stories, and neither who nor where in one of the mentions: the action alone has to bear it. */
function bareness(a: Comparable, b: Comparable, related: Related): number {
  const bare = a.actors.length + a.places.length === 0 || b.actors.length + b.places.length === 0;
  return bare && !related(a.article, b.article) ? -0.2 : 0;
}

function comparePlaces(a: Comparable, b: Comparable, stateOf: StateOf): number {
  if (a.places.length === 0 || b.places.length === 0) return 0;
  if (shareAny(a.places, b.places)) return 0.1;
  const within =
    a.places.some((place) => b.places.includes(stateOf(place))) ||
    b.places.some((place) => a.places.includes(stateOf(place)));
  return within ? 0.05 : -0.15;
}

/** One was announced for the very day on which the other, reported later, took place. */
function isFulfilled(a: Comparable, b: Comparable): boolean {
  const [planned, other] = a.status === 'announced' ? [a, b] : [b, a];
  if (planned.status !== 'announced' || other.status === 'announced' || planned.article === other.article) return false;
  return planned.date !== undefined && planned.date.edtf === other.date?.edtf && spanOf(planned.date).length <= 2;
}

/** By the longer of the two dates, in days. */
const grains: readonly (readonly [days: number, worth: number])[] = [
  [2, 0.15],
  [10, 0.12],
  [100, 0.1],
  [366, 0.05],
  [3700, 0],
];

function fineness({ date: a }: Comparable, { date: b }: Comparable): number {
  if (!a || !b) return 0;
  const longer = Math.max(spanOf(a).length, spanOf(b).length);
  return grains.find(([days]) => longer <= days)?.[1] ?? -0.1;
}
