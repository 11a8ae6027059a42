import { partsOf, yearOf, compareDates, daysBetween, addDays } from '../../calendar/calendar-date.ts';
import {
  centuryCell,
  cellOf,
  dayCell,
  decadeCell,
  halfCell,
  monthCell,
  quarterCell,
  seasonCell,
  yearCell,
  type Cell,
} from '../../calendar/cell.ts';
import { namedDayIn } from '../../calendar/named-days.ts';
import { weekdayOf } from '../../calendar/units.ts';
import type { CalendarDate, Direction } from '../../types.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';
import type { ResolveContext } from './context.ts';
import type { Placed } from './placed.ts';

/** Places a meaning that is itself a date; given by the caller, since the two call each other. */
export type PlaceMeaning = (meaning: Meaning, context: ResolveContext) => Placed | undefined;

export function placeCalendar(
  fields: CalendarMeaning,
  context: ResolveContext,
  place: PlaceMeaning,
): Placed | undefined {
  if (fields.within) return placeWithin(fields, fields.within, context, place);
  const absolute = absoluteCell(fields);
  if (absolute) return { cell: absolute, anchor: 'none', direction: 'none' };
  if (fields.shortDecade !== undefined || fields.shortYear !== undefined) return placeShort(fields, context);
  if (fields.weekday !== undefined && fields.day === undefined) return placeWeekday(fields.weekday, fields, context);
  return placeInSomeYear(fields, context);
}

function absoluteCell(fields: CalendarMeaning): Cell | undefined {
  if (fields.century !== undefined) return centuryCell(fields.century);
  if (fields.decade !== undefined) return decadeCell(fields.decade);
  return fields.year === undefined ? undefined : cellInYear(fields, fields.year);
}

/** The fields' own cell in a year; 29 February only in a leap year. */
export function cellInYear(fields: CalendarMeaning, year: number): Cell | undefined {
  if (fields.named) {
    const day = namedDayIn(fields.named, year);
    return day && { unit: 'day', start: day };
  }
  if (fields.month !== undefined)
    return fields.day === undefined ? monthCell(year, fields.month) : dayCell(year, fields.month, fields.day);
  if (fields.quarter !== undefined) return quarterCell(year, fields.quarter);
  if (fields.season !== undefined) return seasonCell(year, fields.season);
  if (fields.half !== undefined) return halfCell(year, fields.half);
  return yearCell(year);
}

function placeWithin(
  fields: CalendarMeaning,
  outer: Meaning,
  context: ResolveContext,
  place: PlaceMeaning,
): Placed | undefined {
  const larger = place(outer, context);
  if (!larger) return undefined;
  const cell = cellWithin(fields, larger.cell);
  return (
    cell && {
      ...larger,
      cell,
      mod: cell === larger.cell && fields.half !== undefined ? (fields.half === 1 ? 'START' : 'END') : undefined,
    }
  );
}

function cellWithin(fields: CalendarMeaning, outer: Cell): Cell | undefined {
  const { year, month } = partsOf(outer.start);
  if (outer.unit === 'year') return cellInYear(fields, year);
  if (outer.unit === 'week' && fields.weekday !== undefined)
    return { unit: 'day', start: addDays(outer.start, fields.weekday - 1) };
  if (outer.unit === 'month' && fields.day !== undefined) return dayCell(year, month, fields.day);
  return fields.half === undefined ? undefined : outer;
}

/** “the ’80s”: of the century of the text's own dates, never after publication. */
function placeShort(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const short = fields.shortDecade ?? fields.shortYear ?? 0;
  const limit = yearOf(context.published);
  const near = context.narrative && context.previous ? yearOf(context.previous.cell.start) : limit;
  let year = Math.floor(near / 100) * 100 + short;
  if (year > limit) year -= 100;
  const cell = fields.shortDecade === undefined ? yearCell(year) : decadeCell(year);
  return cell && { cell, anchor: 'published', anchorCell: cellOf('day', context.published), direction: 'past' };
}

function placeWeekday(weekday: number, fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const story =
    fields.anaphoric === true || (context.narrative && fields.lean === undefined && context.previousDay !== undefined);
  const base = (story ? context.previousDay?.cell.start : undefined) ?? context.published;
  const anchor = story && context.previousDay ? 'previous' : 'published';
  const direction = weekdayDirection(fields, context, story);
  const day = nearestWeekday(base, weekday, direction, fields.lean);
  return { cell: cellOf('day', day), anchor, anchorCell: cellOf('day', base), direction };
}

function weekdayDirection({ lean }: CalendarMeaning, context: ResolveContext, story: boolean): Direction {
  if (lean === 'past' || lean === 'future') return lean;
  if (story) return 'future';
  const tense = context.tense();
  if (lean === 'this') return tense === 'past' ? 'past' : 'future';
  return tense === 'future' || context.setFor || (tense === 'present' && context.pointsAhead) ? 'future' : 'past';
}

/** “last Friday” is before today and “next Friday” is that of the next ISO week; a bare Friday may be today. */
function nearestWeekday(
  base: CalendarDate,
  weekday: number,
  direction: Direction,
  lean: CalendarMeaning['lean'],
): CalendarDate {
  const today = weekdayOf(base);
  if (direction === 'past') {
    const back = (today - weekday + 7) % 7;
    return addDays(base, -(back === 0 && lean === 'past' ? 7 : back));
  }
  if (lean === 'future') return addDays(base, 7 - today + weekday);
  return addDays(base, (weekday - today + 7) % 7);
}

function placeInSomeYear(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  if (fields.lean) return placeLeaning(fields, fields.lean, context);
  const previous = context.previous;
  if (
    previous &&
    usesPrevious(previous.explicit && previous.sentence >= context.sentence - 1, previous.cell, context)
  ) {
    const cell = nearPrevious(fields, previous.cell);
    return (
      cell && {
        cell,
        anchor: 'previous',
        anchorCell: previous.cell,
        direction: directionFrom(previous.cell.start, cell),
      }
    );
  }
  return placeFromPublished(fields, context);
}

/** In a story always; in news where the sentence before named a month or a day with its year. */
function usesPrevious(explicitAndNear: boolean, cell: Cell, context: ResolveContext): boolean {
  if (context.narrative) return true;
  if (context.tense() === 'future') return false;
  return explicitAndNear && (cell.unit === 'month' || cell.unit === 'day');
}

/** How many days a story may step back before a month is rather that of the next year. */
const STEP_BACK = 183;

/** The year of a date that named only its year; else the year that continues the story. */
function nearPrevious(fields: CalendarMeaning, previous: Cell): Cell | undefined {
  const year = yearOf(previous.start);
  const same = cellInYear(fields, year);
  if (previous.unit === 'year' || SIZES_ABOVE_YEAR.has(previous.unit)) return same;
  const candidates = [year - 1, year, year + 1].map((y) => cellInYear(fields, y)).filter((cell) => cell !== undefined);
  return candidates.find((cell) => daysBetween(previous.start, cell.start) >= -STEP_BACK) ?? same;
}

const SIZES_ABOVE_YEAR: ReadonlySet<string> = new Set(['decade', 'century']);

function directionFrom(base: CalendarDate, cell: Cell): Direction {
  const order = compareDates(cell.start, base);
  return order === 0 ? 'same' : order < 0 ? 'past' : 'future';
}

function placeLeaning(
  fields: CalendarMeaning,
  lean: 'past' | 'future' | 'this',
  context: ResolveContext,
): Placed | undefined {
  const story = fields.anaphoric === true && context.previous !== undefined;
  const base = (story ? context.previous?.cell.start : undefined) ?? context.published;
  const anchor = story ? 'previous' : 'published';
  const year = yearOf(base);
  const current = cellInYear(fields, year);
  const here = current && cellOf(current.unit, base);
  const candidates = [year - 1, year, year + 1].map((y) => cellInYear(fields, y)).filter((cell) => cell !== undefined);
  const isBefore = (cell: Cell): boolean => compareDates(cell.start, here?.start ?? base) < 0;
  const isAfter = (cell: Cell): boolean => compareDates(cell.start, here?.start ?? base) > 0;
  const cell =
    lean === 'this' ? current : lean === 'past' ? candidates.filter(isBefore).at(-1) : candidates.find(isAfter);
  return cell && { cell, anchor, anchorCell: cellOf('day', base), direction: lean === 'this' ? 'same' : lean };
}

function placeFromPublished(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { published } = context;
  const year = yearOf(published);
  const candidates = yearsAround(fields, year);
  const tense = context.tense();
  const here = (cell: Cell): CalendarDate => cellOf(cell.unit, published).start;
  const past = candidates.filter((cell) => compareDates(cell.start, here(cell)) <= 0).at(-1);
  const future = candidates.find((cell) => compareDates(cell.start, here(cell)) >= 0);
  const nearest = distance(past, published) <= distance(future, published) ? past : future;
  const cell =
    (tense === 'past' && !isTooLongAgo(past, future, published) && !(context.pointsAhead && fields.day !== undefined)
      ? past
      : tense === 'future' && fields.quarter === undefined && !isTooLongAgo(future, past, published)
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
  return distance(chosen, published) > 300 && distance(other, published) < 60;
}

function distance(cell: Cell | undefined, day: CalendarDate): number {
  return cell ? Math.abs(daysBetween(cell.start, cellOf(cell.unit, day).start)) : Infinity;
}
