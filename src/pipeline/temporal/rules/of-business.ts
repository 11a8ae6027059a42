import type { MatchContext } from '../define-rule.ts';
import { BUSINESS_WORDS, HALF_NOUNS, SPORT_WORDS, YEAR_PREPOSITIONS } from '../lexicon/period-words.ts';

/** How many tokens each way tell what a half or a quarter is of. */
const REACH = 20;

/** “first-half profit”, “In the first half, sales rose”: a half of a business year. */
export function isOfBusiness(context: MatchContext): boolean {
  if (HALF_NOUNS.has(context.after())) return true;
  if (!YEAR_PREPOSITIONS.has(context.before()) || context.after() === 'of') return false;
  return isNear(context, BUSINESS_WORDS) && !isNear(context, SPORT_WORDS);
}

/** “ran 40 yards in the second quarter”, “with 9:32 left in the second quarter”. */
export function isOfMatch(context: MatchContext): boolean {
  const at = context.before() === 'the' ? 2 : 1;
  if (context.before(at) === 'in' && ['left', 'remaining'].includes(context.before(at + 1))) return true;
  return isNear(context, SPORT_WORDS) && !isNear(context, BUSINESS_WORDS);
}

function isNear({ before, after }: MatchContext, words: ReadonlySet<string>): boolean {
  for (let steps = 1; steps <= REACH; steps += 1) if (words.has(before(steps)) || words.has(after(steps))) return true;
  return false;
}
