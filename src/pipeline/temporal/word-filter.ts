import type { Tokens } from './scan-tokens.ts';

/** Whether a token could be one of the words; `true` may be wrong, `false` never is. */
export type WordFilter = (tokens: Tokens, at: number) => boolean;

const LETTER = 31;
const LENGTH = 15;
const KEY_BITS = 19;
const POINT = 46;
const UPPER_A = 65;
const LOWER_Z = 122;

/**
 * Sorts words out by their length and their first, second and last letters alone, without making or hashing a string: most words of a text
 * are in no lexicon, and looking each up was a fifth of the tagger's time.
 */
export function makeWordFilter(words: Iterable<string>): WordFilter {
  const known = new Uint8Array(1 << KEY_BITS);
  const rest = new Set<string>();
  for (const word of words) {
    if (/^[a-z]+$/.test(word)) known[keyOf(word, 0, word.length)] = 1;
    else rest.add(word);
  }
  return (tokens, at) => {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? start;
    const code = tokens.text.charCodeAt(start);
    if (code < UPPER_A || code > LOWER_Z) return rest.has(tokens.norm[at] ?? '');
    // Initials lose their points when they are normalised, so their letters say nothing.
    return known[keyOf(tokens.text, start, end)] === 1 || tokens.text.charCodeAt(start + 1) === POINT;
  };
}

/** The low bits of the length and of three letters, which are the same for a capital. */
function keyOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & LETTER;
  const second = text.charCodeAt(start + 1 < end ? start + 1 : start) & LETTER;
  const last = text.charCodeAt(end - 1) & LETTER;
  return (first << 14) | (second << 9) | (last << 4) | ((end - start) & LENGTH);
}
