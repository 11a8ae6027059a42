import { scanNumeral } from './scan-numeral.ts';

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
  const kind: TokenKind[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const norm: string[] = [];
  const push = (k: TokenKind, s: number, e: number, n: string): void => {
    kind.push(k);
    start.push(s);
    end.push(e);
    norm.push(n);
  };
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
    } else if (isDigit(code)) {
      const numeral = scanNumeral(text, at, to);
      push(numeral.kind, at, numeral.end, text.slice(at, numeral.end));
      at = numeral.end;
    } else if (isLetter(code)) {
      const next = endOfWord(text, at, to);
      push(next.junk ? 'junk' : 'word', at, next.end, next.norm);
      at = next.end;
    } else {
      const mark = text.charAt(at);
      push('mark', at, at + 1, MARKS[mark] ?? mark);
      at += 1;
    }
  }
  return { count: kind.length, text, kind, start, end, norm };
}

/** A word, a run of initials with points (`p.m.`, `U.S.`), or an address, which is junk up to the next space. */
function endOfWord(text: string, at: number, to: number): { end: number; norm: string; junk: boolean } {
  let end = at;
  // Most words are lower case as they stand: only the others are copied into it.
  let plain = true;
  for (let code = text.charCodeAt(end); end < to && isLetter(code); code = text.charCodeAt(end)) {
    plain &&= code >= LOWER_A && code < 128;
    end += 1;
  }
  const mark = text.charCodeAt(end);
  if ((mark === COLON && text.startsWith('://', end)) || (mark === AT_SIGN && isLetter(text.charCodeAt(end + 1)))) {
    while (end < to && !isSpace(text.charCodeAt(end))) end += 1;
    return { end, norm: '', junk: true };
  }
  if (end === at + 1 && mark === POINT) {
    const initials = endOfInitials(text, at, to);
    if (initials > end + 1) {
      return { end: initials, norm: text.slice(at, initials).replaceAll('.', '').toLowerCase(), junk: false };
    }
  }
  const word = text.slice(at, end);
  return { end, norm: plain ? word : word.toLowerCase(), junk: false };
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
const LOWER_A = 97;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

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
