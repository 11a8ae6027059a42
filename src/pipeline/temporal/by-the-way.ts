import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';

/** How many tokens “, which plunged 504 points on” may have. */
const REACH = 8;

const SAYS = wordSet('said says told reported announced added');
const RELATIVES = wordSet('which who whose where');

/** `said`: somebody said something then (“officials said on Thursday”); `aside`: “The index, which plunged Monday, …”. */
export type ByTheWay = 'said' | 'aside';

/** How the day of tokens `[from, …)` stands beside what the text goes on to tell, if it does. */
export function byTheWay({ norm }: Tokens, from: number): ByTheWay | undefined {
  const last = norm[from - 1] === 'on' ? from - 2 : from - 1;
  if (SAYS.has(norm[last] ?? '')) return 'said';
  for (let at = last; at > 0 && at > last - REACH; at -= 1) {
    const word = norm[at] ?? '';
    if (word === '.' || word === ',') return undefined;
    if (RELATIVES.has(word)) return norm[at - 1] === ',' ? 'aside' : undefined;
  }
  return undefined;
}
