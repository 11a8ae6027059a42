import type { CalendarDate } from '../types.ts';
import { addDays, dayNumber, daysBetween, edgeOfCalendar, makeDate, partsOf, yearOf } from './calendar-date.ts';

/** A unit that tiles the calendar. Weeks are ISO weeks, from Monday. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** How many years, months or days one unit takes. */
const YEARS = { decade: 10, century: 100 } as const;
const MONTHS = { month: 1, quarter: 3, half: 6, season: 3, year: 12 } as const;
const DAYS = { day: 1, week: 7 } as const;

/**
 * Which decade or century a year is in: 0 is the first AD, −1 the first BC. They go by the year's digits, as people say
 * “the 1800s” and EDTF writes `18XX`. No era has a year 0, and astronomical 0 is 1 BC: so the first century AD, `00XX`, is
 * the years 1 to 99, although ISO 8601 lets those digits stand for 0 as well, and the first BC, `-00XX`, is −99 to 0. Thus
 * none overlaps another, and nothing dated AD begins in a year BC.
 */
function turnOf(year: number, size: number): number {
  return Math.floor((year > 0 ? year : year - 1) / size);
}

function firstYearOf(turn: number, size: number): number {
  if (turn === 0) return 1;
  return turn > 0 ? turn * size : turn * size + 1;
}

/** The first day of the decade or century that lies `steps` after that of the date. */
function stepYears(date: CalendarDate, size: number, steps: number): CalendarDate {
  const first = firstYearOf(turnOf(yearOf(date), size) + steps, size);
  return makeDate(first, 1, 1) ?? edgeOfCalendar(first);
}

/** Months go back to the unit's first: seasons begin in March, June, September and December. */
function floorMonths(date: CalendarDate, size: number, firstMonth: number): CalendarDate {
  const { year, month } = partsOf(date);
  return firstOfMonth(year, month - ((((month - firstMonth) % size) + size) % size));
}

/** The months run on: month 13 is January of the next year, month 0 is December of the last. */
function firstOfMonth(year: number, month: number): CalendarDate {
  const months = year * 12 + month - 1;
  const runOn = Math.floor(months / 12);
  return makeDate(runOn, months - runOn * 12 + 1, 1) ?? edgeOfCalendar(runOn);
}

/**
 * The first day of the unit that holds the date. A season is three whole months, winter from December; before year 0
 * a decade or century is the one EDTF writes (`-04XX` is −499 to −400, the fifth century BC).
 */
export function floorTo(unit: Unit, date: CalendarDate): CalendarDate {
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, 1 - weekdayOf(date));
    case 'month':
      return floorMonths(date, 1, 1);
    case 'year':
      return floorMonths(date, 12, 1);
    case 'quarter':
      return floorMonths(date, 3, 1);
    case 'half':
      return floorMonths(date, 6, 1);
    case 'season':
      return floorMonths(date, 3, 12);
    case 'decade':
    case 'century':
      return stepYears(date, YEARS[unit], 0);
  }
}

/** Moves a unit's first day by whole units. Floor first: a month from 31 March would land in May. */
export function stepFrom(unit: Unit, start: CalendarDate, count: number): CalendarDate {
  const steps = Math.trunc(count);
  if (unit === 'day' || unit === 'week') return addDays(start, steps * DAYS[unit]);
  if (unit === 'decade' || unit === 'century') return stepYears(start, YEARS[unit], steps);
  const { year, month } = partsOf(start);
  return firstOfMonth(year, month + steps * MONTHS[unit]);
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** In how many days after `date` the weekday (1 is Monday) comes next: 1 to 7. */
export function daysToNext(weekday: number, date: CalendarDate): number {
  return ((weekday - weekdayOf(date) + 6) % 7) + 1;
}

/** ISO 8601 week: week 1 holds the year's first Thursday, so early January may belong to the year before. */
export function isoWeekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = yearOf(thursday);
  const newYear = makeDate(year, 1, 1) ?? thursday;
  return { year, week: 1 + Math.floor(daysBetween(newYear, thursday) / 7) };
}

/** The Monday of an ISO week; nothing for week 53 of a year that has 52. */
export function mondayOfIsoWeek(year: number, week: number): CalendarDate | undefined {
  const january4 = makeDate(year, 1, 4);
  if (!january4) return undefined;
  const monday = stepFrom('week', floorTo('week', january4), week - 1);
  return isoWeekOf(monday).year === year ? monday : undefined;
}
