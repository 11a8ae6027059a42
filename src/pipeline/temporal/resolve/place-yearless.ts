import { wordSet } from '../lexicon/word-set.ts';
import { compareDates, daysBetween, yearOf } from '../../calendar/calendar-date.ts';
import { cellOf, type Cell } from '../../calendar/cell.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { cellInYear } from './cell-in-year.ts';
import type { NamedDate, ResolveContext } from './context.ts';
import { directionFrom, placeFromPublished } from './place-from-published.ts';
import type { Placed } from './placed.ts';

/** A month, a day of a month, a season, a quarter or a named day without its year. */
export function placeYearless(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  if (fields.lean) return placeLeaning(fields, fields.lean, context);
  return placeFromPrevious(fields, context) ?? placeFromPublished(fields, context);
}

/** In a story always; in news where the sentence before named a month or a day with its year, and never past today. */
function placeFromPrevious(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { previous, narrative, published } = context;
  if (!previous || !(narrative || leadsOn(previous, context))) return undefined;
  const cell = nearPrevious(fields, previous.cell, narrative ? STEP_BACK : 0);
  if (!cell || (!narrative && compareDates(cell.start, published) > 0)) return undefined;
  const { start } = previous.cell;
  return { cell, anchor: 'previous', anchorCell: previous.cell, direction: directionFrom(start, cell) };
}

function leadsOn({ explicit, sentence, cell }: NamedDate, context: ResolveContext): boolean {
  const near = explicit && sentence >= context.sentence - 1;
  return near && (cell.unit === 'month' || cell.unit === 'day') && context.tense() !== 'future';
}

/** How many days a story may step back before a month is rather that of the next year. */
const STEP_BACK = 183;

/** The year of a date that named only its year; else the year that continues the story. */
function nearPrevious(fields: CalendarMeaning, previous: Cell, stepBack: number): Cell | undefined {
  const year = yearOf(previous.start);
  const same = cellInYear(fields, year);
  if (previous.unit === 'year' || SIZES_ABOVE_YEAR.has(previous.unit)) return same;
  const candidates = [year - 1, year, year + 1].map((y) => cellInYear(fields, y)).filter((cell) => cell !== undefined);
  return candidates.find((cell) => daysBetween(previous.start, cell.start) >= -stepBack) ?? same;
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
