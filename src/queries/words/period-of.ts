import { yearOf } from '../../pipeline/calendar/calendar-date.ts';
import { centuryWords, decadeWords } from '../../pipeline/calendar/describe-date.ts';
import { floorTo } from '../../pipeline/calendar/units.ts';
import type { DateValue } from '../../pipeline/types.ts';

/** The decade in which a date begins: “1990s”, “50 to 41 BC”. A century is a period of its own: “13th century”. */
export function periodOf({ interval, granularity }: Pick<DateValue, 'interval' | 'granularity'>): string {
  return granularity === 'century'
    ? centuryWords(yearOf(interval.start))
    : decadeWords(yearOf(floorTo('decade', interval.start)));
}
