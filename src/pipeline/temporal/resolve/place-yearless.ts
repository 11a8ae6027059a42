import { wordSet } from '../lexicon/word-set.ts';
import { compareDates, daysBetween, yearOf } from '../../calendar/calendar-date.ts';
import { cellOf, type Cell } from '../../calendar/cell.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { cellInYear } from './cell-in-year.ts';
import type { ResolveContext } from './context.ts';
import { directionFrom, placeFromPublished } from './place-from-published.ts';
import type { Placed } from './placed.ts';

/** A month, a day of a month, a season, a quarter or a named day without its year. */
export function placeYearless(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
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

const SIZES_ABOVE_YEAR = wordSet('decade century');

function placeLeaning(
  fields: CalendarMeaning,
  lean: 'past' | 'future' | 'this',
  context: ResolveContext,
): Placed | undefined {
  const story = fields.anaphoric === true && context.previous !== undefined;
  const base = context.previous && story ? context.previous.cell.start : context.published;
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
