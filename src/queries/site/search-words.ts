/** What a search offers readers who have misspelt a word: the spellings that the site uses, the most frequent first. */
import { foldWord } from '../words/fold-word.ts';
import type { Site } from './types.ts';

export interface SearchWords {
  /** In full, of more words or one: “North Korea”. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** What more there may be on a large site is too rare to be meant. */
export const MOST_WORDS = 5000;
export const MOST_NAMES = 1000;

/** The shortest word that is worth setting right. */
const SHORTEST = 3;

/** How often each spelling is met. */
type Counts = Map<string, number>;

/** Of titles, headlines and names; the words of a name count for each event that names it. */
export function searchWords({
  articles,
  entities,
  timeline: { events },
}: Pick<Site, 'articles' | 'entities' | 'timeline'>): SearchWords {
  const [names, words]: readonly [Counts, Counts] = [new Map(), new Map()];
  const naming: Counts = new Map();
  for (const { actors, places } of events) for (const id of new Set([...actors, ...places])) add(naming, id, 1);
  for (const { id, name, aliases } of entities)
    for (const spelling of new Set([name, ...aliases])) {
      const times = 1 + (naming.get(id) ?? 0);
      add(names, spelling, times);
      addWords(words, spelling, times);
    }
  for (const { fields } of articles) addWords(words, fields.title, 1);
  for (const { headline } of events) addWords(words, headline, 1);
  return { names: mostFrequent(names, MOST_NAMES), words: mostFrequent(words, MOST_WORDS) };
}

function add(counts: Counts, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function addWords(counts: Counts, text: string, times: number): void {
  for (const [word] of text.normalize('NFC').matchAll(/(?<!\p{N})[\p{L}\p{M}]+(?!\p{N})/gu))
    if (word.length >= SHORTEST) add(counts, word, times);
}

/**
 * Spellings that differ in capitals and marks alone count as one, which is written as it mostly is; as often with a capital
 * as without, it is a common word that began a headline.
 */
function mostFrequent(counts: Counts, most: number): readonly string[] {
  const byFrequency = [...counts].sort(([a, times], [b, others]) => others - times || compare(b, a));
  const spellings = Map.groupBy(byFrequency, ([spelling]) => foldWord(spelling));
  return [...spellings.values()]
    .map((group) => ({ spelling: group[0]?.[0] ?? '', times: group.reduce((sum, [, times]) => sum + times, 0) }))
    .sort((a, b) => b.times - a.times || compare(foldWord(a.spelling), foldWord(b.spelling)))
    .slice(0, most)
    .map(({ spelling }) => spelling);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
