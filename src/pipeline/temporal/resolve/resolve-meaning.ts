import { compareDates } from '../../calendar/calendar-date.ts';
import { edtfOfCell, intervalOf, type Cell } from '../../calendar/cell.ts';
import type { Meaning, ShiftMeaning } from '../meaning.ts';
import type { ResolveContext } from './context.ts';
import { placeMeaning } from './place-meaning.ts';
import { pointing, timeless, unresolved, type Resolved } from './resolved.ts';
import { resolveNumeric } from './resolve-numeric.ts';
import { resolvePair } from './resolve-pair.ts';
import { describeUnderspecified } from './underspecified.ts';
import { valueOfPlaced } from './value-of-placed.ts';
import { timexOfPlaced } from './write-timex.ts';

/** Resolves anything but a range, whose ends are resolved one by one. */
export function resolveMeaning(meaning: Meaning, context: ResolveContext): Resolved {
  const underspecified = describeUnderspecified(meaning);
  switch (meaning.kind) {
    case 'duration': {
      const mod = meaning.mod ? { mod: meaning.mod } : {};
      return timeless({ type: 'duration', iso: meaning.iso }, { type: 'DURATION', value: meaning.iso, ...mod });
    }
    case 'recurrence':
      return timeless({ type: 'recurrence', every: meaning.every }, { type: 'SET', value: meaning.every });
    case 'reference':
      return pointing(meaning.to, underspecified);
    case 'impossible':
      return unresolved('impossible', underspecified);
    case 'numeric':
      return resolveNumeric(meaning, context, underspecified);
    case 'numeric-pair':
      return resolvePair(meaning, context, (day) => resolvePlace(day, context, underspecified));
    case 'unknown':
    case 'range':
      return unresolved('no-anchor', underspecified);
    default:
      return resolvePlace(meaning, context, underspecified);
  }
}

function resolvePlace(meaning: Meaning, context: ResolveContext, underspecified: string): Resolved {
  const open = openShift(meaning);
  if (open) return { ...pointing(open, underspecified), anchor: 'published', direction: open };
  if (context.narrative && isToday(meaning)) return pointing('present', underspecified);
  const placed = placeMeaning(meaning, context);
  if (!placed) return unresolved('no-anchor', dayIn(meaning, context) ?? underspecified);
  const { anchor, anchorCell, direction } = placed;
  if (isBeyondCalendar(placed.cell)) return pointing(direction === 'past' ? 'past' : 'future', underspecified);
  const resolved: Resolved = {
    value: valueOfPlaced(placed),
    timex: timexOfPlaced(placed),
    underspecified,
    anchor,
    direction,
    placed,
  };
  return anchor === 'none' || !anchorCell ? resolved : { ...resolved, anchorValue: edtfOfCell(anchorCell) };
}

/** The calendar has that many on either side of the year 0. */
const MOST_YEARS = 10_000;
const YEARS: Readonly<Partial<Record<ShiftMeaning['unit'], number>>> = { year: 1, decade: 10, century: 100 };

/** “Nine hundred decades from now” leads past the last day of the calendar, where no stretch has a length. */
function isBeyondCalendar(cell: Cell): boolean {
  const { start, end } = intervalOf(cell);
  return compareDates(start, end) >= 0;
}

/** “a few days ago” has no count: it only points, as does “a thousand centuries ago”, which the calendar cannot hold. */
function openShift(meaning: Meaning): 'past' | 'future' | undefined {
  if (meaning.kind !== 'shift') return undefined;
  if (meaning.count !== 'X' && meaning.count * (YEARS[meaning.unit] ?? 0) < MOST_YEARS) return undefined;
  return meaning.direction === 'past' ? 'past' : 'future';
}

/** “today” in a history is the day of whoever speaks in it, and then no day of the calendar. */
function isToday(meaning: Meaning): boolean {
  if (meaning.kind !== 'shift') return false;
  return meaning.unit === 'day' && meaning.from === 'published' && meaning.direction === 'same';
}

/** “the next day” after a date that is only a month: some day in it, `1943-07-XX`. */
function dayIn(meaning: Meaning, { previous }: ResolveContext): string | undefined {
  if (meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.from !== 'text' || !previous) return undefined;
  const outer = timexOfPlaced({ cell: previous.cell, anchor: 'previous', direction: 'same' }).value;
  if (previous.cell.unit === 'month') return `${outer}-XX`;
  return previous.cell.unit === 'year' ? `${outer}-XX-XX` : undefined;
}
