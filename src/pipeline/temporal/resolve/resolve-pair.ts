import { weekdayOf } from '../../calendar/units.ts';
import type { CalendarMeaning, NumericPair } from '../meaning.ts';
import type { ResolveContext } from './context.ts';
import { unresolved, type Resolved } from './resolved.ts';

/**
 * “06/07”: month or day first? Settled as with a year, by a weekday beside it, by the text's other figures, by the
 * publication day. Else it is reported as ambiguous with both readings. `resolve` gives either its year.
 */
export function resolvePair(
  { pair: [a, b], weekday }: NumericPair,
  { order, published }: ResolveContext,
  resolve: (day: CalendarMeaning) => Resolved,
): Resolved {
  const monthFirst = resolve({ kind: 'calendar', month: a, day: b });
  const dayFirst = resolve({ kind: 'calendar', month: b, day: a });
  const byOrder = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : undefined;
  const readings = [monthFirst, dayFirst];
  const settled =
    readings.find(({ placed }) => placed !== undefined && weekdayOf(placed.cell.start) === weekday) ??
    byOrder ??
    readings.find(({ placed }) => placed?.cell.start === published);
  const days = readings.flatMap(({ placed }) => placed?.cell.start ?? []);
  return settled ?? unresolved('ambiguous', monthFirst.underspecified, days);
}
