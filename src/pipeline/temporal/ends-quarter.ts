import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';

/** “For the three months ended Feb. 28”: whether the day at a token is the last of a business quarter. */
export function endsQuarter({ norm }: Tokens, from: number): boolean {
  return ENDS.has(norm[from - 1] ?? '') && norm[from - 2] === 'months' && THREE.has(norm[from - 3] ?? '');
}

const ENDS = wordSet('ended ending to through');
const THREE = wordSet('three 3');
