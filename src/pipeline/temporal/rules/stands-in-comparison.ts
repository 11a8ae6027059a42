import type { MatchContext } from '../define-rule.ts';
import { COMPARING } from '../lexicon/period-words.ts';

/** How many tokens “from $16.4 million, or 55 cents a share,” may have. */
const REACH = 12;

/** “up from $4 million a year ago”. */
export function standsInComparison({ before }: MatchContext): boolean {
  for (let steps = 1; steps <= REACH; steps += 1) {
    if (COMPARING.has(before(steps))) return true;
    if (before(steps) === ';') return false;
  }
  return false;
}
