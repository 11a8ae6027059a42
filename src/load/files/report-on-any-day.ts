import { makeDate } from '../../pipeline/calendar/calendar-date.ts';
import type { ReadResult } from '../../pipeline/read-article.ts';
import type { CalendarDate, Diagnostic } from '../../pipeline/types.ts';

/** Days that have nothing in common: neither year, season, weekday nor whether there is a 29 February. */
const days = [makeDate(2001, 5, 15), makeDate(2024, 11, 22)].filter((day) => day !== undefined);

/** What is said of dates. Of overrides, the check of the file says more. */
const ofDates: ReadonlySet<string> = new Set(['ambiguous-date', 'unresolved-date', 'wrong-weekday']);

/**
 * What is wrong with the dates of an article whose day of publication is not known: whatever is said of them if it was
 * published on one day as if on another.
 */
export function reportOnAnyDay(readAsOf: (published: CalendarDate) => ReadResult): readonly Diagnostic[] {
  const [first = [], ...others] = days.map((day) => readAsOf(day).diagnostics.filter(({ code }) => ofDates.has(code)));
  const same = others.map((reported) => new Set(reported.map((one) => JSON.stringify(one))));
  return first.filter((one) => same.every((reported) => reported.has(JSON.stringify(one))));
}
