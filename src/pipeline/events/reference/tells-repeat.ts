import { eventNouns } from '../lexicon/event-nouns.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

const ordinals: ReadonlySet<string> = new Set(['second', 'third', 'fourth']);
/** What can come again besides what `eventNouns` names. Lemmas. */
const occasions: ReadonlySet<string> = new Set(['time', 'attempt', 'try', 'round', 'occasion', 'wave', 'session']);

/**
 * Whether one of the `repeatWords` says of a happening that it was not the only one: "again", "a second meeting", "once
 * more". "More time" and "other players" do not, and neither does what only counts things or days: "its second film", "on
 * the second day".
 */
export function tellsRepeat(read: ReadSentence, at: number): boolean {
  const word = read.tokens[at]?.lower ?? '';
  const [before, after] = [read.tokens[at - 1], read.tokens[at + 1]];
  const happening = [after?.lemma, after?.lower].some((noun) => eventNouns.has(noun ?? ''));
  if (word === 'more') return happening || before?.lower === 'once' || before?.pos === 'NUM';
  if (word === 'other') return happening;
  return !ordinals.has(word) || happening || occasions.has(after?.lemma ?? '') || before?.lower === 'a';
}
