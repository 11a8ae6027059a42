import { wordSet } from '../lexicon/word-set.ts';
import { addDays, compareDates, daysBetween, partsOf, yearOf } from '../../calendar/calendar-date.ts';
import { cellOf, intervalOf, type Cell } from '../../calendar/cell.ts';
import type { CalendarDate } from '../../types.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { cellInYear } from './cell-in-year.ts';
import type { NamedDate, ResolveContext } from './context.ts';
import { directionFrom, placeFromPublished } from './place-from-published.ts';
import { speakerNow } from './speaker-now.ts';
import type { Placed } from './placed.ts';

/** A month, a day of a month, a season, a quarter or a named day without its year. */
export function placeYearless(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  if (fields.lean) return placeLeaning(fields, fields.lean, context);
  return (
    placeInOwnersYear(fields, context) ??
    placeBeforePrevious(fields, context) ??
    placeFromPrevious(fields, context) ??
    placeFromPublished(fields, context)
  );
}

/** “Next year's festival runs from 25 to 29 June.”, “Last year's storm, in late August, cost more.”, “In 1922, on Easter Sunday, …” */
function placeInOwnersYear(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { latest, sentence, published, byTheWay } = context;
  if (latest?.sentence !== sentence || latest.cell.unit !== 'year') return undefined;
  const isPlanned = context.tense() !== 'past' && compareDates(latest.cell.start, published) > 0;
  if (!context.isBesideYear() && !(latest.possessive && (isPlanned || byTheWay))) return undefined;
  const cell = cellInYear(fields, yearOf(latest.cell.start));
  return cell && { cell, anchor: 'previous', anchorCell: latest.cell, direction: 'same' };
}

/** For how many sentences a date leads back to what had happened before it. */
const LEADS_BACK_FOR = 4;

/** How many days after the date that leads back such a date may lie: the two are told of one time. */
const SLACK = 31;

/** “The inspector came on 25 July 2017. The towers had been cleaned on 15 May.” */
function placeBeforePrevious(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { previous, sentence, published } = context;
  if (!previous || previous.sentence < sentence - LEADS_BACK_FOR) return undefined;
  const { start, unit } = previous.cell;
  if ((unit !== 'day' && unit !== 'month') || compareDates(start, published) > 0 || !context.pluperfect())
    return undefined;
  // “In June 2019, and again in September, it had told them”: one verb for both. “It had been set for 9 October”: ahead.
  if (context.setFor || context.isListed()) return undefined;
  const year = yearOf(start);
  const candidates = [year - 1, year, year + 1].flatMap((y) => cellInYear(fields, y) ?? []);
  // “It began in January. By mid-March it had reached the capital.” goes on, and so may what follows “They had met in May”.
  const cell =
    (context.isBy && previous.sentence >= sentence - 1) || previous.isPluperfect()
      ? nearestTo(start, candidates)
      : candidates.findLast((candidate) => daysBetween(start, candidate.start) <= SLACK);
  return cell && { cell, anchor: 'previous', anchorCell: previous.cell, direction: directionFrom(start, cell) };
}

function nearestTo(day: CalendarDate, cells: readonly Cell[]): Cell | undefined {
  const away = ({ start }: Cell): number => Math.abs(daysBetween(day, start));
  return [...cells].sort((a, b) => away(a) - away(b))[0];
}

/** In a story always; in news where the sentence before named a month or a day with its year, and never past today. */
function placeFromPrevious(fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  const { previous, published } = context;
  const narrative = context.narrative && !looksFromToday(fields, context);
  if (!previous || !(narrative || leadsOn(previous, context, fields))) return undefined;
  const cell =
    (narrative ? returnFromAhead(fields, context) : undefined) ??
    nearPrevious(fields, previous.cell, stepBack(previous, context));
  if (!cell || (!narrative && compareDates(cell.start, published) > 0)) return undefined;
  // “On 22 July 2011 … The court sits through mid-June.”
  if (!narrative && context.pointsAhead && compareDates(cell.start, previous.cell.start) < 0) return undefined;
  if (narrative && context.fromToday && !goesOnFrom(previous, cell, context)) return undefined;
  const { start } = previous.cell;
  return { cell, anchor: 'previous', anchorCell: previous.cell, direction: directionFrom(start, cell) };
}

/** In days. */
const YEAR = 366;

/**
 * “On 9 April 2003 the capital fell. In November 2008 its governor was tried. On 15 April the north fell. On 22 May 2003 …”:
 * between two dates that follow each other, the one far ahead was an aside.
 */
function returnFromAhead(fields: CalendarMeaning, { previous, before, next }: ResolveContext): Cell | undefined {
  if (!previous || !before || !next) return undefined;
  const wentAhead =
    previous.yearIn === previous.sentence &&
    compareDates(before.cell.start, next.start) <= 0 &&
    daysBetween(next.start, previous.cell.start) > YEAR;
  if (!wentAhead) return undefined;
  const year = yearOf(next.start);
  const cells = [year - 1, year].flatMap((candidate) => cellInYear(fields, candidate) ?? []);
  return cells.find(({ start }) => compareDates(start, before.cell.start) >= 0 && compareDates(start, next.start) <= 0);
}

/** How far, in days, a date may lie from one named so many sentences before and still go on from it. */
const REACHES = [
  { sentences: 0, days: 190, sameBlock: true },
  { sentences: 1, days: 31, sameBlock: true },
  { sentences: 3, days: 10, sameBlock: false },
] as const;

/** Beside a date that many days before publication, one without its year is hardly of publication's. */
const OLD = 10 * 365;

/** “He confessed on 6 March 2016: he had blocked the brake on 26 February.” Beside “In April he told the court”, of this year. */
function goesOnFrom(previous: NamedDate, cell: Cell, context: ResolveContext): boolean {
  const { sentence, block, isAfterAside, published } = context;
  if (previous.sentence === sentence && isAfterAside()) return false;
  const { unit, start } = previous.cell;
  if (unit === 'year') return previous.sentence === sentence;
  if (unit !== 'day' && unit !== 'month') return false;
  const days = Math.abs(daysBetween(start, cell.start));
  const isOld = daysBetween(start, published) > OLD && context.tense() !== 'future';
  return REACHES.some(
    (reach) =>
      days <= (isOld && reach.sameBlock ? REACHES[0].days : reach.days) &&
      previous.sentence >= sentence - reach.sentences &&
      (!reach.sameBlock || previous.block === block),
  );
}

/** How near to its publication day, in days, even a story speaks of its own present. */
const RECENT = 30;

/** Whether a date in a story is rather one of the days about publication: it lies ahead, or only just behind. */
function looksFromToday(fields: CalendarMeaning, context: ResolveContext): boolean {
  const { previous, sentence, block } = context;
  if (context.looksAhead()) return true;
  const fine = previous?.cell.unit === 'day' || previous?.cell.unit === 'month';
  if (previous && fine && previous.sentence >= sentence - 1 && previous.block === block) return false;
  return isRecent(fields, context);
}

function isRecent(fields: CalendarMeaning, { published }: ResolveContext): boolean {
  const cell = fields.day === undefined ? undefined : cellInYear(fields, yearOf(published));
  const ago = cell ? daysBetween(cell.start, published) : Infinity;
  return ago >= 0 && ago <= RECENT;
}

/** For how many sentences a date with its year leads on to dates without one. */
const LEADS_FOR = 4;

function leadsOn(previous: NamedDate, context: ResolveContext, fields: CalendarMeaning): boolean {
  const { yearIn, sentence, cell, block } = previous;
  if (context.looksAhead() || (block !== context.block && isRecent(fields, context))) return false;
  if (sentence === context.sentence && context.isAfterAside()) return false;
  if (previous.deictic && block !== context.block) return false;
  if (namesMonthOf(fields, previous) && sentence >= context.sentence - SAME_MONTH && context.tense() !== 'future')
    return true;
  const near = yearIn !== undefined && yearIn >= context.sentence - LEADS_FOR;
  return near && (cell.unit === 'month' || cell.unit === 'day') && context.tense() !== 'future';
}

/** “Last October it erupted. … On 11 October …”: the month is still the one that was named. */
function namesMonthOf({ month, day }: CalendarMeaning, { cell }: NamedDate): boolean {
  return day !== undefined && cell.unit === 'month' && partsOf(cell.start).month === month;
}

/** For how many sentences. */
const SAME_MONTH = 8;

/** How many days a story may step back before a month is rather that of the next year: less than half of one. */
const STEP_BACK = 175;

/** And how many news may, which looks back less far. */
const STEP_BACK_IN_NEWS = 120;

/** “It was sold the following spring and cleared by Christmas”, “signed in March and annulled in November”: on a day that came after. */
function stepBack({ sentence, deictic }: NamedDate, context: ResolveContext): number {
  // “He stepped down on 25 March last year. He was dismissed on 2 December.”
  const goesOn = deictic || (sentence === context.sentence && (context.isBy || context.followsOn()));
  if (goesOn && !context.pluperfect()) return 0;
  return context.narrative ? STEP_BACK : STEP_BACK_IN_NEWS;
}

/** The year of a date that named only its year; else the year that continues the story. */
function nearPrevious(fields: CalendarMeaning, previous: Cell, stepBack: number): Cell | undefined {
  const year = yearOf(previous.start);
  const same = cellInYear(fields, year);
  if (previous.unit === 'year' || SIZES_ABOVE_YEAR.has(previous.unit)) return same;
  const candidates = [year - 1, year, year + 1].map((y) => cellInYear(fields, y)).filter((cell) => cell !== undefined);
  return candidates.find((cell) => daysBetween(previous.start, cell.start) >= -stepBack) ?? same;
}

const WINTER = 4;

const SIZES_ABOVE_YEAR = wordSet('decade century');

function placeLeaning(
  fields: CalendarMeaning,
  lean: 'past' | 'future' | 'this',
  context: ResolveContext,
): Placed | undefined {
  const story = context.previous !== undefined && (fields.anaphoric === true || speakerNow(context) !== undefined);
  const base = context.previous && story ? context.previous.cell.start : context.published;
  const anchor = story ? 'previous' : 'published';
  const year = yearOf(base);
  // In January and February the winter is still that of the year in which it began; that of a year begins in it.
  const isInWinter = partsOf(base).month < 3 && !(story && context.previous.cell.unit === 'year');
  const current = cellInYear(fields, fields.season === WINTER && isInWinter ? year - 1 : year);
  const here = current && cellOf(current.unit, base);
  const candidates = [year - 2, year - 1, year, year + 1]
    .map((y) => cellInYear(fields, y))
    .filter((cell) => cell !== undefined);
  const isBefore = (cell: Cell): boolean => compareDates(cell.start, here?.start ?? base) < 0;
  // After “in 1905”, the following April is not in it; the following winter begins in it.
  const over =
    context.previous && story && context.previous.cell.unit === 'year' && fields.season !== WINTER
      ? addDays(intervalOf(context.previous.cell).end, -1)
      : (here?.start ?? base);
  const isAfter = (cell: Cell): boolean => compareDates(cell.start, over) > 0;
  const cell =
    lean === 'this' ? current : lean === 'past' ? candidates.filter(isBefore).at(-1) : candidates.find(isAfter);
  return cell && { cell, anchor, anchorCell: cellOf('day', base), direction: lean === 'this' ? 'same' : lean };
}
