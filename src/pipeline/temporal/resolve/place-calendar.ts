import { addDays, compareDates, daysInMonth, partsOf, yearOf } from '../../calendar/calendar-date.ts';
import { cellOf, centuryCell, dayCell, decadeCell, shiftCell, yearCell, type Cell } from '../../calendar/cell.ts';
import { namedDayIn } from '../../calendar/named-days.ts';
import { weekdayOf } from '../../calendar/units.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';
import type { Tense } from '../tense-of-verb.ts';
import { cellInYear } from './cell-in-year.ts';
import type { NamedDate, ResolveContext } from './context.ts';
import type { Placed } from './placed.ts';
import { placeWeekday } from './place-weekday.ts';
import { placeYearless } from './place-yearless.ts';

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
  if (fields.day !== undefined && fields.month === undefined) return placeDayOfMonth(fields.day, fields, context);
  return placeYearless(fields, context);
}

function absoluteCell(fields: CalendarMeaning): Cell | undefined {
  if (fields.century !== undefined) return centuryCell(fields.century);
  if (fields.decade !== undefined) return decadeCell(fields.decade);
  return fields.year === undefined ? undefined : cellInYear(fields, fields.year);
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
  if (outer.unit === 'month' && fields.nth !== undefined) return nthDay(outer, fields.nth, fields.weekday);
  if (outer.unit === 'month' && fields.day !== undefined) return dayCell(year, month, fields.day);
  return fields.half === undefined ? undefined : outer;
}

/** “the first Monday of September”, “the last day of May”. */
function nthDay({ start }: Cell, nth: number, weekday: number | undefined): Cell | undefined {
  const { year, month } = partsOf(start);
  if (weekday === undefined) return dayCell(year, month, nth < 0 ? daysInMonth(year, month) : nth);
  const day = namedDayIn({ month, weekday, nth }, year);
  return day && partsOf(day).month === month ? { unit: 'day', start: day } : undefined;
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

/** “the 11th”: of the month that the story is in or that was named just before, else the last such day up to publication, or the next. */
function placeDayOfMonth(day: number, { weekday }: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { published } = context;
  const story = monthBefore(day, context);
  const base = cellOf('month', story ? story.cell.start : published);
  const direction = story ? 'same' : AHEAD.has(context.tense()) ? 'future' : 'past';
  for (const step of DAY_STEPS[direction]) {
    const { year, month } = partsOf(shiftCell(base, step).start);
    const cell = dayCell(year, month, day);
    if (!cell || (weekday !== undefined && weekdayOf(cell.start) !== weekday)) continue;
    const order = compareDates(cell.start, published);
    if (direction === 'past' ? order > 0 : direction === 'future' && order < 0) continue;
    return { cell, anchor: story ? 'previous' : 'published', anchorCell: base, direction };
  }
  return undefined;
}

const AHEAD: ReadonlySet<Tense> = new Set(['future', 'intended']);

/** For how many sentences “the 11th” is still the 11th that was named with its month. */
const SAME_DAY = 8;

/** In a story the last day or month; in news one that named its month in this sentence, the one before, or as this very day. */
function monthBefore(
  day: number,
  { previous, latest, previousDay, narrative, sentence }: ResolveContext,
): NamedDate | undefined {
  const named = [latest, previousDay].find((date) => {
    if (date?.namesMonth !== true) return false;
    const isSameDay = date.cell.unit === 'day' && partsOf(date.cell.start).day === day;
    return date.sentence >= sentence - (isSameDay ? SAME_DAY : 1);
  });
  const from = named ?? (narrative ? previous : undefined);
  return from?.cell.unit === 'day' || from?.cell.unit === 'month' ? from : undefined;
}

/** Months from the base in which the day is looked for. */
const DAY_STEPS = { same: [0], past: [0, -1, -2], future: [0, 1, 2] } as const;
