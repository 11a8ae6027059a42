import type { CalendarDate } from '../../pipeline/types.ts';

/** As many events as all the pages “as known on” a day may list together: about 20 MB of HTML. */
const ROOM = 20_000;

/**
 * The publication days that get a page of their own, of `days` in order: all of them while the site is small, then the
 * last of each month, then of each year, then of the last years. The newest is always among them.
 */
export function chooseDays(days: readonly CalendarDate[], events: number): readonly CalendarDate[] {
  const fits = (some: readonly CalendarDate[]): boolean => some.length * events <= ROOM;
  if (fits(days)) return days;
  const months = lastOfEach(days, (day) => day.slice(0, -3));
  if (fits(months)) return months;
  return lastOfEach(days, (day) => day.slice(0, -6)).slice(-Math.max(1, Math.floor(ROOM / events)));
}

function lastOfEach(days: readonly CalendarDate[], part: (day: CalendarDate) => string): readonly CalendarDate[] {
  return [...new Map(days.map((day) => [part(day), day])).values()];
}
