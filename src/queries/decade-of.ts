import { yearOf } from '../pipeline/calendar/calendar-date.ts';
import { decadeWords } from '../pipeline/calendar/describe-date.ts';
import { floorTo } from '../pipeline/calendar/units.ts';
import type { DateValue } from '../pipeline/types.ts';

/** The decade in which a date begins: “1990s”, “50 to 41 BC”. */
export function decadeOf({ interval }: DateValue): string {
  return decadeWords(yearOf(floorTo('decade', interval.start)));
}
