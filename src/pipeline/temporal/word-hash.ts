/** Before the first character. FNV-1a, cut to {@link HASH_BITS}: http://www.isthe.com/chongo/tech/comp/fnv/. */
export const HASH_START = 0x811c9dc5 | 0;
/** Bits of a finished hash: a table of that many flags stays in the processor's nearest memory. */
export const HASH_BITS = 14;

const PRIME = 0x01000193;

/** One character more. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** 1 to 2^14 − 1, so that 0 can stand for no word; the high bits are mixed into the low ones. */
export function endOfHash(hash: number): number {
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1) || 1;
}

/** The hash of a word in lower case; the scanner computes the same on its way through the text. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at) | CASE_BIT);
  return endOfHash(hash);
}

/** The bit that a small letter of ASCII has and its capital has not. */
export const CASE_BIT = 32;
