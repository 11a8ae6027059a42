import { yearOf } from '../pipeline/calendar/calendar-date.ts';
import { floorTo } from '../pipeline/calendar/units.ts';
import type { DateValue } from '../pipeline/types.ts';

/**
 * The decade in which a date begins: “1990s”. Before year 0, EDTF's tens of astronomical years are no decades that have
 * a name (`-004X` is 50 to 41 BC), so that they go by their ends.
 */
export function decadeOf({ interval }: DateValue): string {
  const first = yearOf(floorTo('decade', interval.start));
  return first < 0 ? `${1 - first} to ${1 - first - 9} BC` : `${first}s`;
}
