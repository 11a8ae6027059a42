import { wordSet } from './lexicon/word-set.ts';
import type { Tokens } from './scan-tokens.ts';
import { pushOrdinal, readNumber, type SlotMatch } from './slot-match.ts';

const ORDINAL_ENDS = wordSet('st nd rd th');

/** A plain integer: a count, a day of the month, a year, a decade (`1990s`), an ordinal (`17th`). */
export function readInteger(tokens: Tokens, at: number): readonly SlotMatch[] {
  const digits = tokens.norm[at] ?? '';
  const value = Number(digits);
  const next = tokens.start[at + 1] === tokens.end[at] ? tokens.norm[at + 1] : undefined;
  const found: SlotMatch[] = [];
  if (next !== undefined && ORDINAL_ENDS.has(next)) {
    pushOrdinal(found, value, at + 2);
    return found;
  }
  const plural = pluralEnd(tokens, at);
  if (plural !== undefined && digits.length === 4 && value % 10 === 0) {
    found.push({ slot: 'decade', value, end: plural });
    return found;
  }
  if (plural !== undefined && digits.length === 2 && value % 10 === 0)
    found.push({ slot: 'shortDecade', value, end: plural });
  if (digits.length <= 2 && value >= 1 && value <= 31) found.push({ slot: 'dom', value, end: at + 1 });
  if (digits.length === 4 && value >= 1000 && value < 2200) found.push({ slot: 'year', value, end: at + 1 });
  if (digits.length === 4 && Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60)
    found.push({ slot: 'hhmm', value: digits, end: at + 1 });
  if (digits.length <= 3) found.push({ slot: 'int', value, end: at + 1 });
  if (digits.length === 2) found.push({ slot: 'yy', value, end: at + 1 });
  return readNumber(tokens, at, found);
}

/** After the `s` of `1990s` or `1990's`, written close. */
function pluralEnd(tokens: Tokens, at: number): number | undefined {
  const glued = (i: number): boolean => tokens.start[i + 1] === tokens.end[i];
  if (glued(at) && tokens.norm[at + 1] === 's') return at + 2;
  return glued(at) && tokens.norm[at + 1] === "'" && glued(at + 1) && tokens.norm[at + 2] === 's' ? at + 3 : undefined;
}

/** `'80s`, `'45`. */
export function readApostrophe(tokens: Tokens, at: number): readonly SlotMatch[] {
  if (tokens.start[at + 1] !== tokens.end[at] || tokens.kind[at + 1] !== 'integer' || tokens.norm[at + 1]?.length !== 2)
    return [];
  const value = Number(tokens.norm[at + 1]);
  const plural = pluralEnd(tokens, at + 1);
  if (plural !== undefined && value % 10 === 0) return [{ slot: 'shortDecade', value, end: plural }];
  return [
    { slot: 'yy', value, end: at + 2 },
    { slot: 'shortYear', value, end: at + 2 },
  ];
}

/** `12.30`, as British papers write the time. */
export function readPointClock(tokens: Tokens, at: number): SlotMatch[] {
  const match = /^([01]?\d)\.([0-5]\d)$/.exec(tokens.norm[at] ?? '');
  return match ? [{ slot: 'pointClock', value: `T${(match[1] ?? '').padStart(2, '0')}:${match[2]}`, end: at + 1 }] : [];
}

export function readClock(tokens: Tokens, at: number): readonly SlotMatch[] {
  const parts = (tokens.norm[at] ?? '').split(':').map(Number);
  const [hour = 99, minute = 99] = parts;
  if (hour > 24 || minute > 59) return [];
  return [
    { slot: 'clock', value: `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, end: at + 1 },
  ];
}
