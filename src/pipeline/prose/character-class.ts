/**
 * What a character is, by its code: Unicode's classes, with a short way for ASCII, which most prose is made of. A code
 * unit that is half of a pair is in no class.
 */

export function isSmall(code: number): boolean {
  return code < ASCII_END ? code >= 97 && code <= 122 : SMALL.test(String.fromCodePoint(code));
}

export function isCapital(code: number): boolean {
  return code < ASCII_END ? code >= 65 && code <= 90 : CAPITAL.test(String.fromCodePoint(code));
}

/** False for `NaN`, which is what `charCodeAt` gives beyond the end. */
export function isDigit(code: number): boolean {
  return code < ASCII_END ? code >= 48 && code <= 57 : code >= ASCII_END && DIGIT.test(String.fromCodePoint(code));
}

/** Letters and digits, and the points, apostrophes and hyphens that words are written with. */
export function isInWord(code: number): boolean {
  if (code < ASCII_END) return isSmall(code) || isCapital(code) || isDigit(code) || ASCII_MARKS.has(code);
  return IN_WORD.test(String.fromCodePoint(code));
}

/** The white space that parts sentences. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0;
}

const ASCII_END = 128;
const ASCII_MARKS: ReadonlySet<number> = new Set([0x2e, 0x27, 0x2d]);
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const IN_WORD = /[\p{L}\p{N}’]/u;
