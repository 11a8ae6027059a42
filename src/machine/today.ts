import { parseCalendarDate } from '../pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../pipeline/types.ts';
import { site } from '../site.ts';

/** Which day it is where the site is written: the one place that looks at the clock. */
export function today(now = new Date(), timeZone: string = site.timeZone): CalendarDate {
  // Sweden writes its dates as ISO 8601 does.
  const day = parseCalendarDate(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now));
  if (day === undefined) throw new Error('The clock of this machine stands outside the years 0 to 9999.');
  return day;
}
