import { yearOf } from '../calendar/calendar-date.ts';
import type { CalendarDate } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { grainOf } from './grain.ts';
import type { Meaning } from './meaning.ts';

/** More than a lone year or two. */
const THRESHOLD = 1;

/** How many expressions each way make the passage of one. */
const REACH = 12;

/**
 * Whether each expression stands in a story that is anchored in its own dates (a history) or in text that is anchored
 * in its publication day (news). Dates with a year well before publication speak for a story; weekdays, “today” and
 * “last week” speak for news. Running sums keep it linear.
 */
export function readPassageModes(found: readonly FoundExpression[], published: CalendarDate): readonly boolean[] {
  const sums = [0];
  for (const { meaning } of found) sums.push((sums.at(-1) ?? 0) + evidence(meaning, yearOf(published)));
  const whole = Math.max(-6, Math.min(6, (sums.at(-1) ?? 0) / 4));
  return found.map((_, at) => {
    const from = Math.max(0, at - REACH);
    const to = Math.min(found.length, at + REACH + 1);
    return (sums[to] ?? 0) - (sums[from] ?? 0) + whole > THRESHOLD;
  });
}

/** One expression in so many hangs on publication in text that speaks from it, and far fewer in a history. */
const ONE_IN = 20;

/** What a weekday, “last week” or “this year” says of the passage. */
const OF_TODAY = -1.5;

/**
 * Whether a text, whatever else it tells, also speaks from its publication day: “on Monday”, “last week”, “this year”. Its
 * readers take a month without a year for one of the last twelve.
 */
export function speaksFromToday(found: readonly FoundExpression[], published: CalendarDate): boolean {
  const ofToday = found.filter(({ meaning }) => evidence(meaning, yearOf(published)) <= OF_TODAY);
  return ofToday.length * ONE_IN >= found.length;
}

/** Above zero for a story, below for news. */
function evidence(meaning: Meaning, publishedYear: number): number {
  switch (meaning.kind) {
    case 'range':
      return (evidence(meaning.from.meaning, publishedYear) + evidence(meaning.to.meaning, publishedYear)) / 2;
    case 'modified':
      return evidence(meaning.of, publishedYear);
    case 'time':
      return meaning.of ? evidence(meaning.of, publishedYear) : 0;
    case 'calendar': {
      if (meaning.within) return evidence(meaning.within, publishedYear);
      const year = meaning.year ?? meaning.decade ?? meaning.century;
      if (year !== undefined) return ofYear(publishedYear - year, grainOf(meaning) ?? 'year');
      if (meaning.weekday !== undefined && meaning.day === undefined && !meaning.anaphoric) return -2;
      return meaning.lean && !meaning.anaphoric ? -1.5 : 0;
    }
    case 'shift':
      return meaning.from === 'published' ? (meaning.elastic ? -0.7 : -1.5) : 0;
    default:
      return 0;
  }
}

/** A month or a day with a year long gone is told, not reported; a bare year says little. */
function ofYear(yearsAgo: number, grain: string): number {
  const dated = grain === 'day' || grain === 'month' || grain === 'season';
  if (yearsAgo < 1) return dated ? -0.3 : -0.2;
  if (yearsAgo > 200) return 1;
  return dated ? (yearsAgo === 1 ? 1 : 2) : 0.15;
}
