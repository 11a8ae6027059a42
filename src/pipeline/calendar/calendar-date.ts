import type { CalendarDate } from '../types.ts';

/** A day in numbers: astronomical year (0 is 1 BC), month 1–12, day 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The years that a date may have: what `Date` can hold, cut to whole thousands. */
const FIRST_YEAR = -9999;
const LAST_YEAR = 9999;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 for a month that is not 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** `YYYY`, or `-YYYY` before year 0: ISO 8601 with four digits. */
export function formatYear(year: number): string {
  if (year >= 1000) return String(year);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** The day, or nothing where no calendar has it (29 February 2023, 31 April). */
export function makeDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${formatYear(year)}-${two(month)}-${two(day)}` as CalendarDate;
}

/** Reads `YYYY-MM-DD` or `-YYYY-MM-DD` and nothing else; an impossible day gives nothing. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match || match[1] === '-0000') return undefined;
  return makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Year, month and day of a date, in numbers. */
export function partsOf(date: CalendarDate): DateParts {
  const end = date.length;
  return {
    year: yearOf(date),
    month: figure(date, end - 5) * 10 + figure(date, end - 4),
    day: figure(date, end - 2) * 10 + figure(date, end - 1),
  };
}

/** From the figures themselves: this is read more often than anything else, and needs no new string. */
export function yearOf(date: CalendarDate): number {
  const at = date.length - 10;
  const year = figure(date, at) * 1000 + figure(date, at + 1) * 100 + figure(date, at + 2) * 10 + figure(date, at + 3);
  return at > 0 ? -year : year;
}

const ZERO = 48;

function figure(date: CalendarDate, at: number): number {
  return date.charCodeAt(at) - ZERO;
}

/** Negative where `a` is before `b`: what `Array.sort` takes. Strings before year 0 do not sort by themselves. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  if (a.startsWith('-') || b.startsWith('-')) return dayNumber(a) - dayNumber(b);
  return a < b ? -1 : 1;
}

/**
 * Days since 1970-01-01, negative before it. The formula counts in years that begin in March, so that the leap day
 * comes last (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil).
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link dayNumber} (civil_from_days); days beyond year ±9999 stop at the edge. */
export function fromDayNumber(days: number): CalendarDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return makeDate(year, month, day) ?? edgeOfCalendar(year);
}

/** The day so many days later; earlier where the number is negative. At the edge of the calendar it stops. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `a` to `b`. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** The first or the last day that there is, for a year beyond them. */
export function edgeOfCalendar(year: number): CalendarDate {
  return (year < 0 ? '-9999-01-01' : '9999-12-31') as CalendarDate;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
