import { AFTER_A_DAY, COUNTED_FROM } from '../lexicon/context-words.ts';
import { NUMBER_WORDS, RATE_BREAKS, RATE_NOUNS } from '../lexicon/rate-words.ts';

type WordAt = (steps?: number) => string;

/** How many tokens “million extra riders” may have. */
const REACH = 5;

/** “a year” after a sum or a count is a rate: “18 million viewers a week”, “one day of pay a month”. */
export function isRate(before: WordAt, after: WordAt): boolean {
  if (AFTER_A_DAY.has(after()) || COUNTED_FROM.has(after())) return false;
  if (RATE_NOUNS.has(before())) return true;
  // “gave the two men a day to leave”
  if (after() === 'to') return false;
  for (let steps = 1; steps <= REACH; steps += 1) {
    const word = before(steps);
    if (/^\d/.test(word) || NUMBER_WORDS.has(word)) return before(steps + 1) !== 'in';
    if (RATE_BREAKS.has(word) || word.endsWith('ed')) return false;
  }
  return false;
}
