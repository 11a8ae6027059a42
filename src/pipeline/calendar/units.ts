import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import type { CalendarDate } from '../types.ts';
import { addDays, dayNumber, fromDayNumber, makeDate, partsOf, yearOf } from './calendar-date.ts';

/** A unit that tiles the calendar. Weeks are ISO weeks, from Monday. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

const MILLISECONDS_A_DAY = 86_400_000;

function toDate(date: CalendarDate): Date {
  return new Date(dayNumber(date) * MILLISECONDS_A_DAY);
}

function fromDate(date: Date): CalendarDate {
  return fromDayNumber(Math.floor(date.getTime() / MILLISECONDS_A_DAY));
}

/** How each unit steps: the d3 interval it counts in, and how many of those make one. */
const STEPS: Readonly<Record<Unit, { readonly of: TimeInterval; readonly count: number }>> = {
  day: { of: utcDay, count: 1 },
  week: { of: utcMonday, count: 1 },
  month: { of: utcMonth, count: 1 },
  quarter: { of: utcMonth, count: 3 },
  half: { of: utcMonth, count: 6 },
  season: { of: utcMonth, count: 3 },
  year: { of: utcYear, count: 1 },
  decade: { of: utcYear, count: 10 },
  century: { of: utcYear, count: 100 },
};

/** How many calendar years the unit's digits leave open: a decade is `199X`, a century `19XX`. */
function floorYears(year: number, size: number): number {
  return year >= 0 ? Math.floor(year / size) * size : -(Math.floor(-year / size) * size + size - 1);
}

/** Months go back to the unit's first: seasons begin in March, June, September and December. */
function floorMonths(date: CalendarDate, size: number, firstMonth: number): CalendarDate {
  const { month } = partsOf(date);
  const back = (((month - firstMonth) % size) + size) % size;
  return fromDate(utcMonth.offset(utcMonth.floor(toDate(date)), -back));
}

/**
 * The first day of the unit that holds the date. A season is three whole months, winter from December; before year 0
 * a decade or century is the one EDTF writes (`-04XX` is −499 to −400, the fifth century BC).
 */
export function floorTo(unit: Unit, date: CalendarDate): CalendarDate {
  switch (unit) {
    case 'day':
      return date;
    case 'quarter':
      return floorMonths(date, 3, 1);
    case 'half':
      return floorMonths(date, 6, 1);
    case 'season':
      return floorMonths(date, 3, 12);
    case 'decade':
    case 'century':
      return makeDate(floorYears(yearOf(date), STEPS[unit].count), 1, 1) ?? date;
    default:
      return fromDate(STEPS[unit].of.floor(toDate(date)));
  }
}

/** Moves the *floored* date by whole units: floor first, or one month from 31 March lands in May. */
export function shiftBy(unit: Unit, date: CalendarDate, count: number): CalendarDate {
  return stepFrom(unit, floorTo(unit, date), count);
}

/** The same from a date that is already a unit's first day. */
export function stepFrom(unit: Unit, start: CalendarDate, count: number): CalendarDate {
  const { of, count: size } = STEPS[unit];
  const steps = Math.trunc(count) * size;
  return unit === 'day' ? addDays(start, steps) : fromDate(of.offset(toDate(start), steps));
}

/** The first days of the units that begin in `[start, end)`. */
export function startsBetween(
  unit: 'day' | 'week' | 'month' | 'year',
  start: CalendarDate,
  end: CalendarDate,
): readonly CalendarDate[] {
  return STEPS[unit].of.range(toDate(start), toDate(end)).map(fromDate);
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: week 1 holds the year's first Thursday, so early January may belong to the year before. */
export function isoWeekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
  const thursday = utcDay.offset(utcMonday.floor(toDate(date)), 3);
  return { year: thursday.getUTCFullYear(), week: 1 + Math.floor(utcDay.count(utcYear.floor(thursday), thursday) / 7) };
}

/** The Monday of an ISO week; nothing for week 53 of a year that has 52. */
export function mondayOfIsoWeek(year: number, week: number): CalendarDate | undefined {
  const january4 = makeDate(year, 1, 4);
  if (!january4 || week < 1) return undefined;
  const monday = fromDate(utcMonday.offset(utcMonday.floor(toDate(january4)), week - 1));
  return isoWeekOf(monday).year === year ? monday : undefined;
}
