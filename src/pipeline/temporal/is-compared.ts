import { COMPARING } from './lexicon/period-words.ts';
import type { Tokens } from './scan-tokens.ts';

/** How many tokens before a period may say that another is compared with it: “up from a record 1.8 percent in”. */
const REACH = 10;

/** “rose in February from January”, “to 7.7 percent from 7.9 percent in January”: a period with which another is compared. */
export function isCompared({ norm }: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    const word = norm[at] ?? '';
    if (COMPARING.has(word)) return true;
    if (word === ',' || word === '.') return false;
  }
  return false;
}
