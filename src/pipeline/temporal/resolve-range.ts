import { addDays, compareDates, partsOf, yearOf } from '../calendar/calendar-date.ts';
import { spanValue } from '../calendar/edtf.ts';
import { weekdayOf } from '../calendar/units.ts';
import type { DateValue, TemporalExpression, TemporalValue } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { grainOf } from './grain.ts';
import type { Meaning, RangeMeaning } from './meaning.ts';
import type { ResolveContext } from './resolve/context.ts';
import { resolveOne, type Walk } from './resolve-one.ts';
import { borrowDay, overMidnight } from './share-day.ts';
import { calendarCore, withDay, withYear } from './share-year.ts';

type Ends = readonly [TemporalExpression, TemporalExpression];

/** Resolves both ends, each with what it borrows from the other, and joins them into one expression. */
export function resolveRange(
  found: FoundExpression,
  range: RangeMeaning,
  context: ResolveContext,
  walk: Walk,
): TemporalExpression {
  const first = { ...found, signal: isSince(found) ? undefined : found.signal };
  const second = { ...found, signal: undefined };
  const start = (meaning: Meaning): TemporalExpression => resolveOne(first, range.from.span, meaning, context, walk);
  const end = (meaning: Meaning): TemporalExpression =>
    resolveOne(second, range.to.span, meaning, { ...context, ...walk.thread }, walk);
  const from = borrowDay(borrowYear(range.from.meaning, range.to.meaning), range.to.meaning);
  const to = overMidnight(borrowYear(range.to.meaning, range.from.meaning), range.from.meaning);
  const opening = start(from);
  const ends = inOrder([opening, end(inMonthOf(opening, to))], range.from.meaning, range.to.meaning, start, end);
  return {
    ...ends[0],
    span: found.span,
    text: found.tokens.text.slice(found.span.start, found.span.end),
    underspecified: `${ends[0].underspecified}/${ends[1].underspecified}`,
    value: valueBetween(ends),
    parts: ends,
  };
}

/** “between the 30th and the 2nd”: a bare day goes on from the first end. */
function inMonthOf({ value }: TemporalExpression, meaning: Meaning): Meaning {
  const first = dateOf(value)?.interval.start;
  if (!first || meaning.kind !== 'calendar' || meaning.day === undefined || meaning.month !== undefined) return meaning;
  const { year, month, day } = partsOf(first);
  const isNext = meaning.day < day;
  return { ...meaning, year: isNext && month === 12 ? year + 1 : year, month: isNext ? (month % 12) + 1 : month };
}

function isSince({ signal }: FoundExpression): boolean {
  return signal?.text.toLowerCase() === 'since';
}

/** “April to September 1957”, “4 April to 19 May that year”: the first end takes the year that only the last one names. */
function borrowYear(meaning: Meaning, other: Meaning): Meaning {
  const [own, lender] = [calendarCore(meaning), calendarCore(other)];
  if (!own || !lender || !isYearless(meaning) || own.lean || grainOf(own) === 'year') return meaning;
  if (own.weekday !== undefined) return meaning;
  if (lender.year !== undefined) return withYear(meaning, lender.year);
  return lender.within && meaning.kind === 'calendar' ? { ...meaning, within: lender.within } : meaning;
}

function isYearless(meaning: Meaning): boolean {
  const core = calendarCore(meaning);
  return core !== undefined && core.year === undefined && !core.within;
}

/** “from October to March”, “Friday to Monday”, “December to May 2022”: an end before its beginning moves. */
function inOrder(
  ends: Ends,
  from: Meaning,
  to: Meaning,
  start: (meaning: Meaning) => TemporalExpression,
  end: (meaning: Meaning) => TemporalExpression,
): Ends {
  const [a, b] = [dateOf(ends[0].value), dateOf(ends[1].value)];
  if (!a || !b || compareDates(a.interval.start, b.interval.start) <= 0) return ends;
  const weekday = calendarCore(to)?.weekday;
  if (isYearless(to) && weekday !== undefined) return [ends[0], end(withDay(to, nextWeekday(a, weekday)))];
  if (isYearless(to)) {
    const year = yearOf(a.interval.start);
    const same = end(withYear(to, year));
    const after = dateOf(same.value);
    const fits = after && compareDates(after.interval.start, a.interval.start) >= 0;
    return [ends[0], fits ? same : end(withYear(to, year + 1))];
  }
  return isYearless(from) ? [start(withYear(from, yearOf(b.interval.start) - 1)), ends[1]] : ends;
}

function nextWeekday({ interval }: DateValue, weekday: number): DateValue['interval']['start'] {
  return addDays(interval.start, (weekday - weekdayOf(interval.start) + 7) % 7);
}

function dateOf(value: TemporalValue): DateValue | undefined {
  return value.type === 'date' ? value : undefined;
}

function valueBetween([first, second]: Ends): TemporalValue {
  const [a, b] = [dateOf(first.value), dateOf(second.value)];
  return (a && b && spanValue(a, b)) ?? { type: 'unresolved', reason: 'no-anchor', candidates: [] };
}
