export interface Numeral {
  readonly kind: 'integer' | 'numeral' | 'numeric-date' | 'clock';
  readonly end: number;
}

const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;
const COLON = 58;

/**
 * Reads the number that begins at `at`: a plain integer (`1950`), a numeral (`20,000`, `2.5`), three numbers joined
 * by one separator (`2024-06-17`, `17/06/2024`), two joined by a slash (`8/10`, `9/2012`), or a clock time (`8:30`).
 * One pass over the characters, whatever they are.
 */
export function scanNumeral(text: string, at: number, to: number): Numeral {
  const first = endOfDigits(text, at, to);
  const mark = text.charCodeAt(first);
  if (first >= to) return { kind: 'integer', end: first };
  if (mark === COMMA) return scanThousands(text, first, to);
  if (mark === COLON) return scanClock(text, first, to);
  if (mark !== HYPHEN && mark !== POINT && mark !== SLASH) return { kind: 'integer', end: first };
  const second = endOfDigits(text, first + 1, to);
  if (second === first + 1) return { kind: 'integer', end: first };
  const third = text.charCodeAt(second) === mark ? endOfDigits(text, second + 1, to) : second;
  if (third > second + 1) return scanTriple(text, mark, [at, first, second, third], to);
  if (mark === POINT) return { kind: 'numeral', end: second };
  if (mark === SLASH) return { kind: 'numeric-date', end: second };
  return { kind: 'integer', end: first };
}

/** A fourth number joined by the same mark makes it a telephone number, an address or a version: no date. */
function scanTriple(
  text: string,
  mark: number,
  [, first, , third]: readonly [number, number, number, number],
  to: number,
): Numeral {
  let end = third;
  while (end + 1 < to && text.charCodeAt(end) === mark && isDigit(text.charCodeAt(end + 1)))
    end = endOfDigits(text, end + 1, to);
  if (end > third) return { kind: 'numeral', end };
  if (mark === HYPHEN && first > third) return { kind: 'integer', end: first };
  return { kind: 'numeric-date', end: third };
}

/** `20,000`: groups of exactly three digits. `1,2001` (a day and its year) is not one. */
function scanThousands(text: string, first: number, to: number): Numeral {
  let end = first;
  while (end < to && text.charCodeAt(end) === COMMA && endOfDigits(text, end + 1, to) === end + 4) end += 4;
  if (end === first) return { kind: 'integer', end: first };
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1, to);
  return { kind: 'numeral', end };
}

function scanClock(text: string, first: number, to: number): Numeral {
  let end = first;
  while (end < to && text.charCodeAt(end) === COLON && endOfDigits(text, end + 1, to) === end + 3) end += 3;
  return end === first ? { kind: 'integer', end: first } : { kind: 'clock', end };
}

function endOfDigits(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
