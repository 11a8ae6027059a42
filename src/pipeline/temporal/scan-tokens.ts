import { internWord } from './intern-word.ts';
import { isDigit, scanNumeral } from './scan-numeral.ts';
import { addToHash, CASE_BIT, endOfHash, hashOf, HASH_START } from './word-hash.ts';

/** What a token is made of. `numeral` is a number that is no plain integer: `1,500`, `2.5`. */
export type TokenKind = 'word' | 'integer' | 'numeral' | 'numeric-date' | 'clock' | 'mark' | 'junk';

/**
 * The tokens of one block, in parallel arrays: the tagger looks at each many times and makes no object of it.
 * `norm` is lower case, with curly quotes and dashes made plain and the points taken out of `p.m.`.
 */
export interface Tokens {
  readonly count: number;
  readonly text: string;
  readonly kind: readonly TokenKind[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly norm: readonly string[];
  /** Of `norm`, for {@link makeWordFilter}; numbers have none. */
  readonly hash: readonly number[];
}

const MARKS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
  '“': '"',
  '”': '"',
};

/** Cuts `text[from, to)` into tokens in one pass; offsets are those of `text`. */
export function scanTokens(text: string, from: number, to: number): Tokens {
  const tokens: TokenLists = { text, kind: [], start: [], end: [], norm: [], hash: [] };
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
    } else if (isLetter(code)) {
      at = pushWord(tokens, at, to);
    } else if (isDigit(code)) {
      const numeral = scanNumeral(text, at, to);
      push(tokens, numeral.kind, at, numeral.end, text.slice(at, numeral.end), 0);
      at = numeral.end;
    } else {
      const mark = text.charAt(at);
      const norm = code < ASCII_END ? mark : (MARKS[mark] ?? mark);
      push(tokens, 'mark', at, at + 1, norm, hashOf(norm));
      at += 1;
    }
  }
  return { ...tokens, count: tokens.kind.length };
}

interface TokenLists {
  readonly text: string;
  readonly kind: TokenKind[];
  readonly start: number[];
  readonly end: number[];
  readonly norm: string[];
  readonly hash: number[];
}

function push(tokens: TokenLists, kind: TokenKind, start: number, end: number, norm: string, hash: number): void {
  tokens.kind.push(kind);
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.norm.push(norm);
  tokens.hash.push(hash);
}

/**
 * Adds a word, a run of initials with points (`p.m.`, `U.S.`), or an address, which is junk up to the next space;
 * returns where it ends.
 */
function pushWord(tokens: TokenLists, at: number, to: number): number {
  const { text } = tokens;
  let end = at;
  let hash = HASH_START;
  let ascii = true;
  for (let code = text.charCodeAt(end); end < to && isLetter(code); code = text.charCodeAt(end)) {
    if (code >= ASCII_END) ascii = false;
    hash = addToHash(hash, code | CASE_BIT);
    end += 1;
  }
  const mark = text.charCodeAt(end);
  if ((mark === COLON && text.startsWith('://', end)) || (mark === AT_SIGN && isLetter(text.charCodeAt(end + 1)))) {
    while (end < to && !isSpace(text.charCodeAt(end))) end += 1;
    push(tokens, 'junk', at, end, '', 0);
    return end;
  }
  if (end === at + 1 && mark === POINT) {
    const initials = endOfInitials(text, at, to);
    if (initials > end + 1) {
      const norm = text.slice(at, initials).replaceAll('.', '').toLowerCase();
      push(tokens, 'word', at, initials, norm, hashOf(norm));
      return initials;
    }
  }
  if (ascii) {
    const own = endOfHash(hash);
    push(tokens, 'word', at, end, internWord(text, at, end, own), own);
  } else {
    const norm = text.slice(at, end).toLowerCase();
    push(tokens, 'word', at, end, norm, hashOf(norm));
  }
  return end;
}

/** The end of `x.y.` (two letters or more), else the end of the first letter. */
function endOfInitials(text: string, at: number, to: number): number {
  let end = at;
  while (end + 1 < to && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === POINT) end += 2;
  return end - at >= 4 ? end : at + 1;
}

const POINT = 46;
const AT_SIGN = 64;
const COLON = 58;
const ASCII_END = 128;

/** Anything that is no ASCII mark, digit or space, nor general punctuation, counts as a letter. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x200b
  );
}
