import type { CalendarDate } from '../types.ts';
import { addDays, daysInMonth, makeDate } from './calendar-date.ts';
import { weekdayOf } from './units.ts';

/** A day that a calendar can compute for any year. */
export type NamedDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** The day in a year. `nth` −1 is the month's last, and `plus` says how many days after it the day is; `easter` counts days from Easter Sunday. */
export function namedDayIn(named: NamedDay, year: number): CalendarDate | undefined {
  if ('easter' in named) {
    const sunday = easterSunday(year);
    return sunday && addDays(sunday, named.easter);
  }
  if ('day' in named) return makeDate(year, named.month, named.day);
  const weekday = nthWeekday(year, named.month, named.weekday, named.nth);
  return weekday && addDays(weekday, named.plus ?? 0);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDate | undefined {
  const anchor = makeDate(year, month, nth < 0 ? daysInMonth(year, month) : 1);
  if (!anchor) return undefined;
  const distance =
    nth < 0 ? -((weekdayOf(anchor) - weekday + 7) % 7) : ((weekday - weekdayOf(anchor) + 7) % 7) + (nth - 1) * 7;
  return addDays(anchor, distance);
}

/** Western Easter by the Gregorian computus (the “anonymous” algorithm, Nature 1876); from 1583 on. */
function easterSunday(year: number): CalendarDate | undefined {
  if (year < 1583) return undefined;
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeaps = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skippedLeaps - moonShift + 15) % 30;
  const leapsInCentury = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapsInCentury - epact - ((year % 100) % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return makeDate(year, Math.floor(days / 31), (days % 31) + 1);
}
