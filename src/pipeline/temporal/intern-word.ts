import { CASE_BIT, HASH_BITS } from './word-hash.ts';

/**
 * The last short word in lower case of each hash. A text says the same words again and again; one string for all of
 * them costs no copy each time, and is the faster to look up, since a string keeps what a map needs of it.
 */
const LAST_OF_HASH = new Array<string>(1 << HASH_BITS).fill('');

/** Longer strings may be kept as a piece of the whole text, which would then stay in memory. */
const LONGEST = 12;

/** The word at `[at, end)` in lower case. It has no letters but ASCII’s; `hash` is that of {@link hashOf}. */
export function internWord(text: string, at: number, end: number, hash: number): string {
  const known = LAST_OF_HASH[hash] ?? '';
  if (isWord(known, text, at, end)) return known;
  const word = text.slice(at, end).toLowerCase();
  if (word.length <= LONGEST) LAST_OF_HASH[hash] = word;
  return word;
}

function isWord(known: string, text: string, at: number, end: number): boolean {
  if (known.length !== end - at) return false;
  for (let i = 0; i < known.length; i += 1)
    if (known.charCodeAt(i) !== (text.charCodeAt(at + i) | CASE_BIT)) return false;
  return true;
}
