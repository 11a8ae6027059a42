import { compareDates, daysBetween, yearOf } from '../../calendar/calendar-date.ts';
import { cellOf, type Cell } from '../../calendar/cell.ts';
import { weekdayOf } from '../../calendar/units.ts';
import type { CalendarDate, Direction } from '../../types.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { cellInYear } from './cell-in-year.ts';
import type { ResolveContext } from './context.ts';
import type { Placed } from './placed.ts';

/** The year that the clause's tense asks for: the last such date, the next, or the nearer where it says nothing. */
export function placeFromPublished(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { published } = context;
  const year = yearOf(published);
  const candidates = yearsAround(fields, year);
  // “one at the end of this month, the rest by March”
  const tense = context.tense() === 'unknown' && context.isBy ? 'future' : context.tense();
  const here = (cell: Cell): CalendarDate => cellOf(cell.unit, published).start;
  const past = candidates
    .filter((cell) => compareDates(cell.start, here(cell)) <= (isOfLastYear(fields, context) ? -1 : 0))
    .at(-1);
  const future = candidates.find((cell) => compareDates(cell.start, here(cell)) >= 0);
  const nearest = distance(past, published) <= distance(future, published) ? past : future;
  const cell =
    (context.isAfterEvent() ||
    ((tense === 'past' || tense === 'standing') &&
      (standsInYearOf(past, context) || !isTooLongAgo(past, future, published) || context.isDeed()) &&
      !(context.pointsAhead && fields.day !== undefined))
      ? past
      : tense === 'future' && (fields.quarter === undefined || context.isIn) && !isTooLongAgo(future, past, published)
        ? future
        : nearest) ?? nearest;
  return (
    cell && {
      cell,
      anchor: 'published',
      anchorCell: cellOf('day', published),
      direction: directionFrom(here(cell), cell),
    }
  );
}

/** The fields in the years about publication; where they name a weekday, only in the years in which it fits. */
function yearsAround(fields: CalendarMeaning, year: number): readonly Cell[] {
  const cells = [year - 8, year - 4, year - 1, year, year + 1, year + 4]
    .map((y) => cellInYear(fields, y))
    .filter((cell) => cell !== undefined);
  const fitting =
    fields.weekday === undefined
      ? []
      : cells.filter((cell) => weekdayOf(cell.start) === fields.weekday && Math.abs(yearOf(cell.start) - year) <= 1);
  return fitting.length > 0 ? fitting : cells;
}

/** A reporter gives a date its year when the nearer of that name is only weeks away. */
function isTooLongAgo(chosen: Cell | undefined, other: Cell | undefined, published: CalendarDate): boolean {
  return distance(chosen, published) > 300 && distance(other, published) < 70;
}

/** In a text that stands in the year before, a day of the name of today is that year's: today has other names. */
function isOfLastYear({ day }: CalendarMeaning, { latest, published }: ResolveContext): boolean {
  const stands = latest !== undefined && (latest.cell.unit === 'day' || latest.cell.unit === 'month');
  return day !== undefined && stands && yearOf(latest.cell.start) === yearOf(published) - 1;
}

/** Unless the text already speaks of that year. */
function standsInYearOf(cell: Cell | undefined, { latest }: ResolveContext): boolean {
  return (
    cell !== undefined &&
    latest !== undefined &&
    latest.cell.unit !== 'decade' &&
    yearOf(latest.cell.start) === yearOf(cell.start)
  );
}

function distance(cell: Cell | undefined, day: CalendarDate): number {
  return cell ? Math.abs(daysBetween(cell.start, cellOf(cell.unit, day).start)) : Infinity;
}

export function directionFrom(base: CalendarDate, cell: Cell): Direction {
  const order = compareDates(cell.start, base);
  return order === 0 ? 'same' : order < 0 ? 'past' : 'future';
}
