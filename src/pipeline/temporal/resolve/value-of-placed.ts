import { addDays, makeDate, yearOf } from '../../calendar/calendar-date.ts';
import { dateValue, spanValue } from '../../calendar/edtf.ts';
import type { Cell } from '../../calendar/cell.ts';
import type { CalendarDate, DateValue } from '../../types.ts';
import type { Placed } from './placed.ts';

/** The value of a placed meaning: its cell, and “about” where the words blur it. */
export function valueOfPlaced({ cell, mod, weekend }: Placed): DateValue {
  if (weekend) {
    const saturday = dateValue({ unit: 'day', start: addDays(cell.start, 5) });
    const sunday = dateValue({ unit: 'day', start: addDays(cell.start, 6) });
    return spanValue(saturday, sunday) ?? saturday;
  }
  if (cell.unit === 'decade' && yearOf(cell.start) < 0) return decadeBeforeChrist(cell);
  if (cell.unit === 'decade' && mod === 'MID') {
    // “the mid-2000s”: about the middle year.
    const middle = makeDate(yearOf(cell.start) + 5, 1, 1);
    if (middle) return dateValue({ unit: 'year', start: middle }, 'approximate');
  }
  return dateValue(cell, mod === 'APPROX' ? 'approximate' : 'exact');
}

/** “the 40s BC” are 49 to 40 BC, astronomically −48 to −39: one year on from the tens that EDTF writes. */
function decadeBeforeChrist(cell: Cell): DateValue {
  const [first, last] = [1, 10].map((years) => makeDate(Math.min(yearOf(cell.start) + years, 0), 1, 1));
  const year = (start: CalendarDate | undefined): DateValue => dateValue({ unit: 'year', start: start ?? cell.start });
  return spanValue(year(first), year(last)) ?? dateValue(cell);
}
