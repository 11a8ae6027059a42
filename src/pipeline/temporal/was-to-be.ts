import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';
import type { Span } from '../types.ts';

/** How many tokens “was due to meet the bishops again on” may have. */
const REACH = 8;

const WAS = wordSet('was were');
const MEANT = wordSet('to due scheduled expected supposed set');
const BREAKS = wordSet(', ; : . " and but who which that');

/** Whether the clause tells what was to be on the day of tokens `[from, …)`: “was to expire Wednesday”. */
export function wasToBe(tokens: Tokens, from: number, sentence: Span): boolean {
  for (let at = from - 1; at > 0 && at > from - REACH && (tokens.start[at - 1] ?? 0) >= sentence.start; at -= 1) {
    const word = tokens.norm[at] ?? '';
    if (BREAKS.has(word)) return false;
    if (MEANT.has(word) && WAS.has(tokens.norm[at - 1] ?? '')) return true;
  }
  return false;
}
