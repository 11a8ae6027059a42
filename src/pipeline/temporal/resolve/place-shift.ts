import { partsOf } from '../../calendar/calendar-date.ts';
import { cellOf, dayCell, intervalOf, shiftCell, type Cell } from '../../calendar/cell.ts';
import type { Unit } from '../../calendar/units.ts';
import type { Anchor, Direction } from '../../types.ts';
import type { ShiftMeaning } from '../meaning.ts';
import { contains } from '../../calendar/interval.ts';
import type { NamedDate, ResolveContext } from './context.ts';
import type { PlaceMeaning } from './place-calendar.ts';
import type { Placed } from './placed.ts';
import { speakerNow } from './speaker-now.ts';
import { clockAfter, type Clock } from './clock-after.ts';

interface Base {
  readonly cell: Cell;
  readonly anchor: Anchor;
}

/** From the coarsest to the finest. */
const SIZES: Readonly<Record<Unit, number>> = {
  century: 9,
  decade: 8,
  year: 7,
  half: 6,
  season: 5,
  quarter: 5,
  month: 4,
  week: 3,
  day: 1,
};

export function placeShift(meaning: ShiftMeaning, context: ResolveContext, place: PlaceMeaning): Placed | undefined {
  if (meaning.count === 'X') return undefined;
  const base = baseOf(meaning, context, place);
  if (!base) return undefined;
  const { unit, direction } = meaning;
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return clockShift(base, direction, clockAfter(meaning, context));
  if (unit === 'weekend') return weekendShift(base, meaning, context);
  // “a decade later” means ten years, give or take, and is written as a year; “last decade” is a decade.
  const years = meaning.elastic === true && (unit === 'decade' || unit === 'century');
  const count = years ? meaning.count * (unit === 'decade' ? 10 : 100) : meaning.count;
  const steps = direction === 'past' ? -count : count;
  const cell = shifted(base.cell, years ? 'year' : unit, steps, meaning);
  return cell && { cell, anchor: base.anchor, anchorCell: base.cell, direction };
}

function baseOf(
  { from, unit, elastic, direction, count, compares, ofPeriod }: ShiftMeaning,
  context: ResolveContext,
  place: PlaceMeaning,
): Base | undefined {
  const published: Base = { cell: cellOf('day', context.published), anchor: 'published' };
  const period = context.previousPeriod;
  const quarter = ofPeriod && unit === 'quarter' ? context.previousQuarter : undefined;
  if (quarter) return { cell: quarter.cell, anchor: 'previous' };
  const isReported = from === 'text' && compares && period?.cell.unit === 'quarter';
  const isNamed =
    period !== undefined && period.sentence >= context.sentence - (ofPeriod || isReported ? PERIOD_REACH : 0);
  if (from === 'published') {
    const now = compares && isNamed ? period : unit === 'day' ? undefined : speakerNow(context);
    return now ? { cell: now.cell, anchor: 'previous' } : published;
  }
  if (from === 'context') return contextBase(unit, context) ?? published;
  if (from !== 'text') {
    // “for the week ended Tuesday”: the week is set for something, and not its last day.
    const placed = place(from, { ...context, setFor: false });
    return placed && { cell: placed.cell, anchor: placed.anchor };
  }
  const previous =
    unit === 'day'
      ? direction === 'same'
        ? (context.previousDay ?? context.previous)
        : dayBase(context)
      : direction === 'same'
        ? heldBy(unit, context)
        : elastic || isBeside(context)
          ? context.latest
          : context.previous;
  const compared = isNamed || comparesLast(context) ? period : undefined;
  if (elastic && unit === 'year' && count === 1 && compared) return { cell: compared.cell, anchor: 'previous' };
  // “ten years later” needs a date to count from; “a year earlier” can count from the day of publication, and so can “the
  // next century” or “the next month” that will come.
  const comes = !elastic && SIZES[cellUnit(unit)] >= SIZES.week && context.tense() === 'future';
  if (!previous) return direction === 'past' || comes ? published : undefined;
  const near = previous.sentence >= context.sentence - (unit === 'day' ? 3 : 1);
  // What came “three weeks later” came after something that was told.
  const isOver = direction === 'future' && context.tense() === 'past';
  if (!context.narrative && elastic && !near && !isOver) return published;
  return { cell: previous.cell, anchor: 'previous' };
}

/**
 * “the month”: that of a story. “In the quarter”, in news: the one that the text named last; a report of what was earned
 * without one tells of the quarter before.
 */
function contextBase(unit: ShiftMeaning['unit'], context: ResolveContext): Base | undefined {
  const { narrative, previous, previousPeriod, published, tense } = context;
  if (narrative) return previous && { cell: previous.cell, anchor: 'previous' };
  if (unit === 'year' && context.setFor && partsOf(published).month <= MARCH && tense() === 'past')
    return { cell: shiftCell(cellOf('year', published), -1), anchor: 'published' };
  if (unit !== 'quarter') return undefined;
  if (previousPeriod?.cell.unit === 'quarter') return { cell: previousPeriod.cell, anchor: 'previous' };
  return tense() === 'past' ? { cell: shiftCell(cellOf('quarter', published), -1), anchor: 'published' } : undefined;
}

/** For how many sentences “the year-earlier period” looks back for its own. */
const PERIOD_REACH = 5;

/** Hours and weekends lie in days. */
function cellUnit(unit: ShiftMeaning['unit']): Unit {
  return unit === 'weekend' || unit === 'hour' || unit === 'minute' || unit === 'second' ? 'day' : unit;
}

/** Until then “For the year, it earned” is said of the year before. */
const MARCH = 3;

/** “Inflation was 2 percent in January, up from 1.8 in December. It compared with 2.8 a year earlier.” */
function comparesLast({ latest, previousPeriod, sentence }: ResolveContext): boolean {
  if (latest?.sentence !== sentence - 1 || latest.sentence !== previousPeriod?.sentence) return false;
  return latest.cell.unit === previousPeriod.cell.unit && latest.cell.start < previousPeriod.cell.start;
}

/** “Last June was the wettest since 1860; that month …”: the year named last is in no month. */
function heldBy(unit: ShiftMeaning['unit'], { latest, previous }: ResolveContext): NamedDate | undefined {
  return latest && SIZES[latest.cell.unit] > SIZES[cellUnit(unit)] ? previous : latest;
}

/** “Sold in 2009, it grew over the following decade”: a year by the way counts in its own sentence. */
function isBeside({ latest, sentence }: ResolveContext): boolean {
  return latest?.sentence === sentence;
}

/** The day named last, unless the story has since moved to a month or a year that does not hold it. */
function dayBase({ previous, previousDay, pastDay, published, tense }: ResolveContext): NamedDate | undefined {
  // “A hearing is set for April 29. The day before, they had fled.”
  if (pastDay && previousDay && pastDay !== previousDay && previousDay.cell.start > published && tense() === 'past')
    return pastDay;
  if (!previous || !previousDay || previous.cell.unit === 'day') return previousDay ?? previous;
  return contains(intervalOf(previous.cell), intervalOf(previousDay.cell)) ? previousDay : previous;
}

/** “the same month a year earlier”: cut to the month, twelve of them back. */
function keptYears(base: Cell, grain: NonNullable<ShiftMeaning['keeps']>, years: number): Cell | undefined {
  if (SIZES[base.unit] > SIZES[grain]) return undefined;
  const { year, month, day } = partsOf(base.start);
  const there = dayCell(year + years, month, day) ?? dayCell(year + years, month, day - 1);
  return there && cellOf(grain, there.start);
}

/** Whole units; a day cannot be counted from a month. A year back from a quarter or a month is that quarter, that month. */
function shifted(
  base: Cell,
  unit: Unit,
  steps: number,
  { elastic, from, count, keeps, compares }: ShiftMeaning,
): Cell | undefined {
  if (keeps) return keptYears(base, keeps, steps);
  // “In the 1930s … Forty years later”
  if (base.unit === 'decade' && unit === 'year' && steps % 10 === 0) return shiftCell(base, steps / 10);
  if (SIZES[base.unit] > SIZES[unit]) return undefined;
  if (
    elastic &&
    unit === 'year' &&
    (from === 'text' || compares) &&
    count === 1 &&
    (base.unit === 'quarter' || base.unit === 'month')
  ) {
    return shiftCell(base, steps * (base.unit === 'quarter' ? 4 : 12));
  }
  if (!Number.isInteger(steps) && unit === 'year')
    return cellOf('year', shiftCell(cellOf('month', base.start), Math.round(steps * 12)).start);
  return shiftCell(cellOf(unit, base.start), Math.round(steps));
}

function clockShift(base: Base, direction: Direction, clock: Clock | undefined): Placed {
  const day = cellOf('day', base.cell.start);
  const cell = clock ? shiftCell(day, clock.days) : day;
  return { cell, time: clock?.time ?? 'TXX', anchor: base.anchor, anchorCell: base.cell, direction };
}

/** “the weekend” is the last one, unless the sentence looks ahead or it is one. */
function weekendShift(base: Base, { count, direction, from }: ShiftMeaning, context: ResolveContext): Placed {
  const week = cellOf('week', base.cell.start);
  const isOpen = direction === 'same' && from === 'published';
  // “Labor Day weekend” ends on that Monday.
  if (isNamedDay(from) && dayOfWeek(base.cell) <= TUESDAY)
    return { cell: shiftCell(week, -1), weekend: true, anchor: base.anchor, anchorCell: base.cell, direction };
  const back = isOpen && looksBack(context) && isBeforeWeekend(base.cell) ? 1 : 0;
  const steps = isOpen ? -back : direction === 'past' ? -Number(count) : direction === 'future' ? Number(count) : 0;
  return { cell: shiftCell(week, steps), weekend: true, anchor: base.anchor, anchorCell: base.cell, direction };
}

/** “agreed in weekend talks”, and where no verb says, “talks over the weekend”; “until the weekend” is to come. */
function looksBack({ tense, pointsAhead }: ResolveContext): boolean {
  return tense() === 'past' || (tense() === 'unknown' && !pointsAhead);
}

function isNamedDay(from: ShiftMeaning['from']): boolean {
  return typeof from !== 'string' && from.kind === 'calendar' && from.named !== undefined;
}

/** Until then the weekend before a named day is nearer than the one after it. */
const TUESDAY = 2;

function isBeforeWeekend(day: Cell): boolean {
  return cellOf('week', day.start).start <= day.start && dayOfWeek(day) < 6;
}

function dayOfWeek(day: Cell): number {
  return weekdayOf(day.start);
}

import { weekdayOf } from '../../calendar/units.ts';
