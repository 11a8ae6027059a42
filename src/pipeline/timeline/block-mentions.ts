import { kindredOf } from './kindred.ts';
import { casesOf, outcomesOf } from './lexicon/linked-actions.ts';
import type { DatedTelling } from './prepare-mention.ts';
import { openingNames, type NamesByArticle } from './relate-articles.ts';

/** Concepts of a mention that it is found by: its action first. More would only cost. */
const mostConcepts = 8;
/** As many of those whom it names. */
const mostActors = 3;

/**
 * Two mentions of one event have a concept in common, or one is listed under the other, or they name the same party in
 * one year, or have the same date and a kindred action, or the same bare year, or stand in articles that
 * open with one name: no other score reaches a threshold.
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

/** Where a mention lies among the blocks: each key that it is found by, at the time where its date begins. */
export interface Place<Item> {
  /** The blocks that may hold what the mention belongs to, dates of that many days before or after its own included. */
  readonly around: (slack: number) => readonly (readonly Item[])[];
  /** Puts an item into the blocks of the mention. */
  readonly put: (item: Item) => void;
}

/** The things of one key, by the time at which they begin: in months of 31 days. */
type BlocksOfKey<Item> = Map<number, Item[]>;

const monthOf = (day: number): number => Math.floor(day / 31);

/**
 * Keeps things of one kind, each in the blocks of the mentions that it was put in with. Mentions come with the finest date
 * first, so that whatever is there already is no longer than the date around which one looks.
 */
export function makeBlocks<Item>(names: NamesByArticle): (telling: DatedTelling) => Place<Item> {
  const blocks = new Map<string, BlocksOfKey<Item>>();
  return (telling) => {
    const keys = keysToFindBy(telling, openingNames(names, telling.mention.article));
    const { start, end, length } = telling.span;
    return {
      around: (slack) => {
        const [from, to] = [monthOf(start - slack - length), monthOf(end + slack)];
        return keys.flatMap((key) => blocksBetween(blocks.get(key), from, to));
      },
      put: (item) => {
        for (const key of keys) putInto(blocks, key, monthOf(start), item);
      },
    };
  };
}

function blocksBetween<Item>(ofKey: BlocksOfKey<Item> | undefined, from: number, to: number): readonly Item[][] {
  if (ofKey === undefined) return [];
  const found: Item[][] = [];
  if (to - from > ofKey.size) {
    for (const [month, block] of ofKey) if (month >= from && month <= to) found.push(block);
    return found;
  }
  for (let month = from; month <= to; month += 1) {
    const block = ofKey.get(month);
    if (block) found.push(block);
  }
  return found;
}

function putInto<Item>(blocks: Map<string, BlocksOfKey<Item>>, key: string, month: number, item: Item): void {
  let ofKey = blocks.get(key);
  if (!ofKey) blocks.set(key, (ofKey = new Map<number, Item[]>()));
  const block = ofKey.get(month);
  if (!block) ofKey.set(month, [item]);
  else if (block.at(-1) !== item) block.push(item);
}
