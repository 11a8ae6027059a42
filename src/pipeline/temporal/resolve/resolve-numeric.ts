import { makeDate } from '../../calendar/calendar-date.ts';
import { weekdayOf } from '../../calendar/units.ts';
import type { CalendarDate } from '../../types.ts';
import type { Meaning } from '../meaning.ts';
import type { ResolveContext } from './context.ts';
import type { Placed } from './placed.ts';
import { unresolved, type Resolved } from './resolved.ts';
import { valueOfPlaced } from './value-of-placed.ts';
import { timexOfPlaced } from './write-timex.ts';

type NumericMeaning = Extract<Meaning, { kind: 'numeric' }>;

/**
 * “6/10/2018”: month or day first? Settled, in this order, by the calendar, by a weekday beside it, by the text's other
 * figures, by the publication day. Else it is reported as ambiguous with both readings: never guessed.
 */
export function resolveNumeric(meaning: NumericMeaning, context: ResolveContext, underspecified: string): Resolved {
  const [a, b, year] = meaning.parts;
  const monthFirst = makeDate(year, a, b);
  const dayFirst = makeDate(year, b, a);
  const readings = [monthFirst, dayFirst].filter((day) => day !== undefined);
  const byOrder = context.order === 'day-first' ? dayFirst : context.order === 'month-first' ? monthFirst : undefined;
  const day =
    onlyOne(readings) ??
    readings.find((reading) => weekdayOf(reading) === meaning.weekday) ??
    byOrder ??
    readings.find((reading) => reading === context.published);
  if (!day) return unresolved(readings.length > 0 ? 'ambiguous' : 'impossible', underspecified, readings);
  const placed: Placed = { cell: { unit: 'day', start: day }, anchor: 'none', direction: 'none' };
  const value = valueOfPlaced(placed);
  return { value, timex: timexOfPlaced(placed), underspecified, anchor: 'none', direction: 'none', placed };
}

function onlyOne(readings: readonly CalendarDate[]): CalendarDate | undefined {
  return new Set(readings).size === 1 ? readings[0] : undefined;
}
