import { HASH_BITS, hashOf } from './word-hash.ts';

/** By hash, 1 where a token could be one of the words; 1 may be wrong, 0 never is. */
export type WordFilter = Uint8Array;

/** Most words of a text are in no lexicon, and looking each up was a fifth of the tagger's time. */
export function makeWordFilter(words: Iterable<string>): WordFilter {
  const known = new Uint8Array(1 << HASH_BITS);
  for (const word of words) known[hashOf(word)] = 1;
  return known;
}
