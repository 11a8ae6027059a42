import type { DateValue, DurationValue, OpenValue, RecurrenceValue, ReferenceValue, TemporalValue } from '../types.ts';
import { partsOf, yearOf } from './calendar-date.ts';
import { ordinalOf } from './cell.ts';
import { parseEdtf } from './edtf.ts';
import type { Unit } from './units.ts';

/** From January, which is 0. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A value in plain words for readers, British order: “4 September 2023”, “the 1990s”, “since March 2024”. */
export function describeDate(value: TemporalValue): string {
  switch (value.type) {
    case 'date':
      return describeDateValue(value);
    case 'open':
      return describeOpen(value);
    case 'duration':
      return describeDuration(value);
    case 'recurrence':
      return describeRecurrence(value);
    case 'reference':
      return describeReference(value);
    case 'unresolved':
      return value.candidates.length > 0 ? value.candidates.map(describeEdtf).join(' or ') : 'an unknown date';
  }
}

function describeEdtf(edtf: string): string {
  const value = parseEdtf(edtf);
  return value ? describeDate(value) : edtf;
}

function describeDateValue(value: DateValue): string {
  if (value.granularity === 'span') return describeSpan(value);
  const words = describeUnit(value.granularity, value);
  if (value.qualifier === 'approximate') return `about ${words}`;
  return value.qualifier === 'uncertain' ? `perhaps ${words}` : words;
}

/** “14 to 15 April 2018”, “30 April to 2 May 2018”: what both ends share is said once. */
function describeSpan(value: DateValue): string {
  const [from = '', to = ''] = value.edtf.split('/');
  const words = [from, to].map(describeEdtf);
  if (!/^\d{4}-\d\d-\d\d$/u.test(from) || !/^\d{4}-\d\d-\d\d$/u.test(to)) return words.join(' to ');
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
  return `${words[0]?.split(' ').slice(0, shared).join(' ') ?? ''} to ${words[1] ?? ''}`;
}

function describeUnit(unit: Unit, value: DateValue): string {
  const { year, month, day } = partsOf(value.interval.start);
  const ordinal = ordinalOf({ unit, start: value.interval.start });
  switch (unit) {
    case 'day':
      return `${day} ${MONTH_NAMES[month - 1]} ${yearWords(year)}`;
    case 'week':
      return `week of ${day} ${MONTH_NAMES[month - 1]} ${yearWords(year)}`;
    case 'month':
      return `${MONTH_NAMES[month - 1]} ${yearWords(year)}`;
    case 'quarter':
      return `${ORDINALS[ordinal - 1]} quarter of ${yearWords(year)}`;
    case 'half':
      return `${ORDINALS[ordinal - 1]} half of ${yearWords(year)}`;
    case 'season':
      return `${SEASONS[ordinal - 1]} ${yearWords(year)}`;
    case 'year':
      return yearWords(year);
    case 'decade':
      return year > 1 ? `the ${decadeWords(year)}` : decadeWords(year);
    case 'century':
      return `the ${centuryWords(yearOf(value.interval.start))}`;
  }
}

/** Astronomical year 0 is 1 BC. Years of fewer than four digits need their era. */
function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/**
 * The decade that begins with the year: “1990s”. Before Christ, EDTF's tens of astronomical years are no decades that have
 * a name (`-004X` is 50 to 41 BC, and “the 40s BC” are 49 to 40), nor are the nine years before AD 10: they go by their ends.
 */
export function decadeWords(firstYear: number): string {
  if (firstYear > 1) return `${firstYear}s`;
  return firstYear < 0 ? `${1 - firstYear} to ${1 - firstYear - 9} BC` : 'AD 1 to 9';
}

/** “13th century”, “5th century BC”. */
export function centuryWords(firstYear: number): string {
  const number = firstYear < 0 ? Math.floor(-firstYear / 100) + 1 : Math.floor(firstYear / 100) + 1;
  return `${number}${suffix(number)} century${firstYear < 0 ? ' BC' : ''}`;
}

function suffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

function describeOpen(value: OpenValue): string {
  return `${value.bound === 'start' ? 'since' : 'until'} ${describeDateValue(value.date)}`;
}

const DURATION_UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

function describeDuration({ iso }: DurationValue): string {
  const parts = [...iso.matchAll(/(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})/g)];
  const words = parts.map(([, time = '', count = 'X', letter = '']) => {
    const unit = DURATION_UNITS[time + letter] ?? DURATION_UNITS[`T${letter}`] ?? 'while';
    if (count === 'X') return `some ${plural(unit)}`;
    return count === '1' ? `1 ${unit}` : `${count} ${plural(unit)}`;
  });
  return words.join(' and ') || 'some time';
}

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}

/** From Monday. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function describeRecurrence({ every }: RecurrenceValue): string {
  const weekday = /-WXX-(\d)/.exec(every)?.[1];
  const part = PARTS[/T([A-Z]{2})$/.exec(every)?.[1] ?? ''];
  if (weekday) return `every ${[WEEKDAY_NAMES[Number(weekday) - 1] ?? 'week', part].filter(Boolean).join(' ')}`;
  if (part !== undefined) return `every ${part}`;
  if (every.endsWith('-WE')) return 'every weekend';
  if (every.startsWith('P')) return `every ${describeDuration({ type: 'duration', iso: every }).replace(/^1 /, '')}`;
  if (every.startsWith('XXXX-XX-XX')) return 'every day';
  if (every.startsWith('XXXX-WXX')) return 'every week';
  return every === 'XXXX-XX' ? 'every month' : every === 'XXXX' ? 'every year' : 'again and again';
}

const PARTS: Readonly<Partial<Record<string, string>>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

function describeReference({ to }: ReferenceValue): string {
  return { past: 'some time before', present: 'at that time', future: 'some time after' }[to];
}
