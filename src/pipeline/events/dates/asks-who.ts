import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** "Nobody knows who ordered it", "asked what began": the word stands for nobody and nothing that the sentence names. */
export function asksWho(read: ReadSentence, { role, opener, verb }: Clause): boolean {
  if (read.tokens[(verb?.from ?? 0) - 1]?.lower === 'what') return true;
  if (role !== 'relative' || opener === undefined || read.tokens[opener]?.lower !== 'who') return false;
  let before = opener - 1;
  while (read.tokens[before]?.pos === 'ADV' || read.dated.has(before)) before -= 1;
  return ['VERB', 'ADJ', 'ADP', 'AUX'].includes(read.tokens[before]?.pos ?? 'X');
}
