import type { DateValue, OpenValue, Qualifier } from '../types.ts';
import {
  centuryCell,
  dayCell,
  decadeCell,
  edtfOfCell,
  halfCell,
  intervalOf,
  monthCell,
  quarterCell,
  seasonCell,
  weekCell,
  yearCell,
  type Cell,
} from './cell.ts';
import { makeInterval } from './interval.ts';

/** One place on the calendar as a value: the only way a `DateValue` of a single unit is made. */
export function dateValue(cell: Cell, qualifier: Qualifier = 'exact'): DateValue {
  return {
    type: 'date',
    edtf: edtfOfCell(cell) + MARKS[qualifier],
    granularity: cell.unit,
    interval: intervalOf(cell),
    qualifier,
  };
}

/**
 * `a/b`, both ends in: the interval runs to the end of `b`. Where an end is itself a span, its outer end counts. Nothing
 * where `b` ends before `a` begins.
 */
export function spanValue(a: DateValue, b: DateValue): DateValue | undefined {
  const interval = makeInterval(a.interval.start, b.interval.end);
  if (!interval) return undefined;
  return {
    type: 'date',
    edtf: `${a.edtf.split('/')[0]}/${b.edtf.split('/').at(-1)}`,
    granularity: 'span',
    interval,
    qualifier: weaker(a.qualifier, b.qualifier),
  };
}

/** `2024-03/..` (bound `start`) or `../2019` (bound `end`). */
export function openValue(date: DateValue, bound: 'start' | 'end'): OpenValue {
  const [first, last] = date.edtf.split('/');
  const edtf = bound === 'start' ? `${first}/..` : `../${last ?? first}`;
  return { type: 'open', edtf, bound, date };
}

const MARKS: Readonly<Record<Qualifier, string>> = { exact: '', approximate: '~', uncertain: '?' };

/**
 * Reads EDTF (ISO 8601-2:2019) as far as prose needs it: years, months and days; seasons 21–24, quarters 33–36,
 * halves 40–41; ISO weeks (`2024-W12`, from ISO 8601-1); `199X` and `19XX`; years before 0 (`-0043` is 44 BC);
 * `~` and `?` at the end; closed intervals and intervals with one open end. Anything else gives nothing.
 */
export function parseEdtf(text: string): DateValue | OpenValue | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return parseSingle(text);
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const start = left === '..' ? undefined : parseSingle(left);
  const end = right === '..' ? undefined : parseSingle(right);
  if (start && end) return spanValue(start, end);
  if (start && right === '..') return openValue(start, 'start');
  if (end && left === '..') return openValue(end, 'end');
  return undefined;
}

function parseSingle(text: string): DateValue | undefined {
  const match = /^(-?\d{2}(?:\d{2}|\dX|XX))(?:-(W?\d\d))?(?:-(\d\d))?([~?]?)$/.exec(text);
  if (!match) return undefined;
  const [, year = '', middle, day, mark] = match;
  if (/^-0000$/.test(year) || (year.endsWith('X') && middle !== undefined)) return undefined;
  const cell = cellFor(year, middle, day);
  return cell && dateValue(cell, mark === '~' ? 'approximate' : mark === '?' ? 'uncertain' : 'exact');
}

function cellFor(year: string, middle: string | undefined, day: string | undefined): Cell | undefined {
  // By the digits' outermost year: with zeros, `00XX` and `-00XX` would be the same.
  if (year.endsWith('XX')) return centuryCell(Number(`${year.slice(0, -2)}99`));
  if (year.endsWith('X')) return decadeCell(Number(`${year.slice(0, -1)}9`));
  const y = Number(year);
  if (middle === undefined) return yearCell(y);
  if (day !== undefined) return middle.startsWith('W') ? undefined : dayCell(y, Number(middle), Number(day));
  if (middle.startsWith('W')) return weekCell(y, Number(middle.slice(1)));
  const code = Number(middle);
  if (code <= 12) return monthCell(y, code);
  if (code >= 21 && code <= 24) return seasonCell(y, code - 20);
  if (code >= 33 && code <= 36) return quarterCell(y, code - 32);
  if (code === 40 || code === 41) return halfCell(y, code - 39);
  return undefined;
}

function weaker(a: Qualifier, b: Qualifier): Qualifier {
  return a === 'exact' ? b : a;
}
