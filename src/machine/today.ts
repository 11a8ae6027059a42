import { parseCalendarDate } from '../pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../pipeline/types.ts';

/** The day on which the program runs, in UTC: the one place that looks at the clock. */
export function today(): CalendarDate {
  const day = parseCalendarDate(new Date().toISOString().slice(0, 10));
  if (day === undefined) throw new Error('The clock of this machine stands outside the years 0 to 9999.');
  return day;
}
