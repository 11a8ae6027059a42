import { addDays, makeDate } from '../../calendar/calendar-date.ts';
import { edtfOfCell } from '../../calendar/cell.ts';
import { dateValue, spanValue } from '../../calendar/edtf.ts';
import { weekdayOf } from '../../calendar/units.ts';
import type { Anchor, Direction, TemporalValue, Timex } from '../../types.ts';
import type { Meaning } from '../meaning.ts';
import type { ResolveContext } from './context.ts';
import { placeCalendar } from './place-calendar.ts';
import { placeShift } from './place-shift.ts';
import type { Placed } from './placed.ts';
import { describeUnderspecified } from './underspecified.ts';
import { timexOfPlaced } from './write-timex.ts';

/** A meaning with its value and the reasons for it. */
export interface Resolved {
  readonly value: TemporalValue;
  readonly timex: Timex;
  readonly underspecified: string;
  readonly anchor: Anchor;
  readonly anchorValue?: string;
  readonly direction: Direction;
  /** Its place, for the expressions after it to hang on. */
  readonly placed?: Placed;
}

/** Resolves anything but a range, whose ends are resolved one by one. */
export function resolveMeaning(meaning: Meaning, context: ResolveContext): Resolved {
  const underspecified = describeUnderspecified(meaning);
  const loose = { underspecified, anchor: 'none', direction: 'none' } as const;
  switch (meaning.kind) {
    case 'duration':
      return {
        ...loose,
        value: { type: 'duration', iso: meaning.iso },
        timex: { type: 'DURATION', value: meaning.iso, ...(meaning.mod ? { mod: meaning.mod } : {}) },
      };
    case 'recurrence':
      return {
        ...loose,
        value: { type: 'recurrence', every: meaning.every },
        timex: { type: 'SET', value: meaning.every },
      };
    case 'reference':
      return {
        ...loose,
        value: { type: 'reference', to: meaning.to },
        timex: { type: 'DATE', value: `${meaning.to.toUpperCase()}_REF` },
      };
    case 'impossible':
      return {
        ...loose,
        value: { type: 'unresolved', reason: 'impossible', candidates: [] },
        timex: { type: 'DATE', value: underspecified },
      };
    case 'numeric':
      return resolveNumeric(meaning, context, underspecified);
    case 'unknown':
    case 'range':
      return unresolved(underspecified);
    default:
      return resolvePlace(meaning, context, underspecified);
  }
}

function unresolved(underspecified: string): Resolved {
  return {
    underspecified,
    anchor: 'none',
    direction: 'none',
    value: { type: 'unresolved', reason: 'no-anchor', candidates: [] },
    timex: { type: underspecified.includes('T') ? 'TIME' : 'DATE', value: underspecified },
  };
}

function resolvePlace(meaning: Meaning, context: ResolveContext, underspecified: string): Resolved {
  const open = openShift(meaning);
  if (open)
    return {
      underspecified,
      anchor: 'published',
      direction: open,
      value: { type: 'reference', to: open },
      timex: { type: 'DATE', value: `${open.toUpperCase()}_REF` },
    };
  if (context.narrative && isDeicticDay(meaning))
    return {
      underspecified,
      anchor: 'none',
      direction: 'none',
      value: { type: 'reference', to: 'present' },
      timex: { type: 'DATE', value: 'PRESENT_REF' },
    };
  const placed = place(meaning, context);
  if (!placed) return unresolved(dayIn(meaning, context) ?? underspecified);
  const { anchor, anchorCell, direction } = placed;
  return {
    value: valueOf(placed),
    timex: timexOfPlaced(placed),
    underspecified,
    anchor,
    ...(anchor === 'none' || !anchorCell ? {} : { anchorValue: edtfOfCell(anchorCell) }),
    direction,
    placed,
  };
}

/** “today” in a history is the day of whoever speaks in it, and then no day of the calendar. */
function isDeicticDay(meaning: Meaning): boolean {
  return (
    meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'published' && meaning.direction === 'same'
  );
}

/** “the next day” after a date that is only a month: some day in it, `1943-07-XX`. */
function dayIn(meaning: Meaning, { previous }: ResolveContext): string | undefined {
  if (meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.from !== 'text' || !previous) return undefined;
  const outer = timexOfPlaced({ cell: previous.cell, anchor: 'previous', direction: 'same' }).value;
  return previous.cell.unit === 'month' ? `${outer}-XX` : previous.cell.unit === 'year' ? `${outer}-XX-XX` : undefined;
}

/** “a few days ago” has no count: it only points. */
function openShift(meaning: Meaning): 'past' | 'future' | undefined {
  if (meaning.kind !== 'shift' || meaning.count !== 'X') return undefined;
  return meaning.direction === 'past' ? 'past' : 'future';
}

function place(meaning: Meaning, context: ResolveContext): Placed | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return placeCalendar(meaning, context, place);
    case 'shift':
      return placeShift(meaning, context, place);
    case 'modified': {
      const inner = place(meaning.of, context);
      return inner && { ...inner, mod: meaning.mod };
    }
    case 'same':
      return (
        context.latest && {
          cell: context.latest.cell,
          anchor: 'previous',
          anchorCell: context.latest.cell,
          direction: 'same',
        }
      );
    case 'time': {
      const day = meaning.of ? place(meaning.of, context) : dayOfText(context);
      return day && { ...day, time: meaning.time };
    }
    default:
      return undefined;
  }
}

/** A clock time alone is of the day that a story named last, or of the day of publication. */
function dayOfText({ narrative, previousDay, published, sentence }: ResolveContext): Placed {
  const day = previousDay && (narrative || previousDay.sentence >= sentence - 2) ? previousDay.cell : undefined;
  const cell = day ?? { unit: 'day' as const, start: published };
  return { cell, anchor: day ? 'previous' : 'published', anchorCell: cell, direction: 'same' };
}

function valueOf({ cell, mod, weekend }: Placed): TemporalValue {
  if (weekend) {
    const saturday = dateValue({ unit: 'day', start: addDays(cell.start, 5) });
    const sunday = dateValue({ unit: 'day', start: addDays(cell.start, 6) });
    return spanValue(saturday, sunday) ?? saturday;
  }
  if (cell.unit === 'decade' && mod === 'MID') {
    // “the mid-2000s”: about the middle year.
    const middle = makeDate(Number(cell.start.slice(0, -6)) + 5, 1, 1);
    if (middle) return dateValue({ unit: 'year', start: middle }, 'approximate');
  }
  return dateValue(cell, mod === 'APPROX' ? 'approximate' : 'exact');
}

function resolveNumeric(
  { parts: [a, b, year], weekday }: Extract<Meaning, { kind: 'numeric' }>,
  context: ResolveContext,
  underspecified: string,
): Resolved {
  const monthFirst = makeDate(year, a, b);
  const dayFirst = makeDate(year, b, a);
  const settled = monthFirst === dayFirst || !monthFirst ? dayFirst : !dayFirst ? monthFirst : undefined;
  const chosen =
    settled ??
    [monthFirst, dayFirst].find((day) => day !== undefined && weekday !== undefined && weekdayOf(day) === weekday) ??
    (context.order === 'day-first' ? dayFirst : context.order === 'month-first' ? monthFirst : undefined) ??
    [monthFirst, dayFirst].find((day) => day === context.published);
  if (chosen) {
    const placed: Placed = { cell: { unit: 'day', start: chosen }, anchor: 'none', direction: 'none' };
    return {
      underspecified,
      anchor: 'none',
      direction: 'none',
      value: valueOf(placed),
      timex: timexOfPlaced(placed),
      placed,
    };
  }
  const candidates = [monthFirst, dayFirst].filter((day) => day !== undefined);
  const reason = candidates.length > 0 ? 'ambiguous' : 'impossible';
  return {
    underspecified,
    anchor: 'none',
    direction: 'none',
    value: { type: 'unresolved', reason, candidates },
    timex: { type: 'DATE', value: underspecified },
  };
}
