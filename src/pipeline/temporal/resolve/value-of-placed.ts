import { addDays, makeDate, yearOf } from '../../calendar/calendar-date.ts';
import { dateValue, spanValue } from '../../calendar/edtf.ts';
import type { DateValue } from '../../types.ts';
import type { Placed } from './placed.ts';

/** The value of a placed meaning: its cell, and “about” where the words blur it. */
export function valueOfPlaced({ cell, mod, weekend }: Placed): DateValue {
  if (weekend) {
    const saturday = dateValue({ unit: 'day', start: addDays(cell.start, 5) });
    const sunday = dateValue({ unit: 'day', start: addDays(cell.start, 6) });
    return spanValue(saturday, sunday) ?? saturday;
  }
  if (cell.unit === 'decade' && mod === 'MID') {
    // “the mid-2000s”: about the middle year.
    const middle = makeDate(yearOf(cell.start) + 5, 1, 1);
    if (middle) return dateValue({ unit: 'year', start: middle }, 'approximate');
  }
  return dateValue(cell, mod === 'APPROX' ? 'approximate' : 'exact');
}
