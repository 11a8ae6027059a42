import type { Interval } from '../types.ts';
import { addDays, partsOf } from '../calendar/calendar-date.ts';
import { kindredOf } from './kindred.ts';
import { casesOf, outcomesOf } from './lexicon/linked-actions.ts';
import type { DatedTelling } from './prepare-mention.ts';

type Level = 'month' | 'year' | 'decade' | 'century';
const levels: readonly { readonly level: Level; readonly days: number }[] = [
  { level: 'month', days: 62 },
  { level: 'year', days: 732 },
  { level: 'decade', days: 7320 },
  { level: 'century', days: Infinity },
];
/** Concepts of a mention that it is found by: its action first. More would only cost. */
const mostConcepts = 8;
/** As many of those whom it names. */
const mostActors = 3;

/** Buckets that one interval may touch at most; the two ends of a longer one always count. */
const mostBuckets = 6;

/** In which bucket of a level a month lies, as a number that grows with time. */
function bucket(level: Level, year: number, month: number): number {
  if (level === 'month') return year * 12 + month;
  return level === 'year' ? year : Math.floor(year / (level === 'decade' ? 10 : 100));
}

interface Ends {
  readonly first: { readonly year: number; readonly month: number };
  readonly last: { readonly year: number; readonly month: number };
}

const endsOf = ({ start, end }: Interval): Ends => ({ first: partsOf(start), last: partsOf(addDays(end, -1)) });

/** The buckets of one level that an interval touches. */
function bucketsOf(level: Level, { first, last }: Ends): readonly number[] {
  const [from, to] = [bucket(level, first.year, first.month), bucket(level, last.year, last.month)];
  const between = Array.from({ length: Math.min(mostBuckets, to - from + 1) }, (_, i) => from + i);
  return between.at(-1) === to ? between : [...between, to];
}

/**
 * Two mentions of one event have a concept in common, or one is listed under the other, or they name the same party in
 * one year, or have the same date and a kindred action, or the same bare year, or stand in articles of one story, which
 * are found by their rarest names: no other score reaches a threshold.
 */
function keysToFindBy({ concepts: own, mention }: DatedTelling, story: readonly string[]): readonly string[] {
  const { action, light, all } = own;
  const concepts = [...new Set([action, light, ...all])].filter((concept) => concept !== '').slice(0, mostConcepts);
  const linked = [...(outcomesOf.get(action) ?? []), ...(casesOf.get(action) ?? [])];
  return [
    ...concepts,
    ...linked,
    ...[...kindredOf(own)].map((group) => `${String(group)}@${mention.date.edtf}`),
    ...(mention.date.granularity === 'year' ? [`@${mention.date.edtf}`] : []),
    ...story.map((name) => `~${name}`),
    ...mention.actors.slice(0, mostActors).map((actor) => `${actor}@${mention.date.edtf.slice(0, 4)}`),
  ];
}

/** Where a mention lies among the blocks: each level of time that holds its date, with each key that it is found by. */
export interface Place<Item> {
  /** The blocks that may hold what the mention belongs to, of the level of time that fits its date's length. */
  readonly around: (slack: number) => readonly (readonly Item[])[];
  /** Puts an item into the blocks of the mention. */
  readonly put: (item: Item) => void;
}

/** The blocks of one level: by concept, then by bucket of time. */
type BlocksOfLevel<Item> = Map<string, Map<number, Item[]>>;

/**
 * Keeps things of one kind, each in the blocks of the mentions that it was put in with. `names` are those that the story
 * of an article is known by.
 */
export function makeBlocks<Item>(
  names: ReadonlyMap<string, readonly string[]>,
): (telling: DatedTelling) => Place<Item> {
  const blocks = new Map(levels.map(({ level }) => [level, new Map() as BlocksOfLevel<Item>]));
  return (telling) => {
    const keys = keysToFindBy(telling, names.get(telling.mention.article) ?? []);
    const { start, end } = telling.mention.date.interval;
    return {
      around: (slack) => {
        const length = slack > 366 ? telling.span.length + 2 * slack : telling.span.length;
        const { level } = levels.find(({ days }) => length <= days) ?? { level: 'century' as const };
        const ofLevel = blocks.get(level);
        const ofKeys = keys.flatMap((key) => ofLevel?.get(key) ?? []);
        if (ofKeys.length === 0) return [];
        const wide = { start: addDays(start, -slack), end: addDays(end, slack) };
        return bucketsOf(level, endsOf(wide)).flatMap((time) =>
          ofKeys.map((byTime) => byTime.get(time)).filter((block) => block !== undefined),
        );
      },
      put: (item) => {
        const ends = endsOf({ start, end });
        for (const [level, ofLevel] of blocks) {
          const buckets = bucketsOf(level, ends);
          for (const key of keys) putInto(ofLevel, key, buckets, item);
        }
      },
    };
  };
}

function putInto<Item>(ofLevel: BlocksOfLevel<Item>, key: string, buckets: readonly number[], item: Item): void {
  let byTime = ofLevel.get(key);
  if (!byTime) ofLevel.set(key, (byTime = new Map<number, Item[]>()));
  for (const time of buckets) {
    const block = byTime.get(time);
    if (!block) byTime.set(time, [item]);
    else if (block.at(-1) !== item) block.push(item);
  }
}
