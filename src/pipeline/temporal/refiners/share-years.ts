import { wordSet } from '../lexicon/word-set.ts';
import type { FoundExpression } from '../found-expression.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { calendarCore, lacksYear, withYear } from '../share-year.ts';

const LISTS = wordSet('and or / - & ,');

/** “April, May and June 1955”: all of a list take the year that only the last one names. */
export function shareYears(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const shared: FoundExpression[] = [];
  // From the last to the first: each hands on the year that it was given.
  for (const expression of found.toReversed()) shared.push(shareYear(expression, shared.at(-1)));
  return shared.reverse();
}

function shareYear(expression: FoundExpression, next: FoundExpression | undefined): FoundExpression {
  if (next?.tokens !== expression.tokens || next.from !== expression.to + 1) return expression;
  if (!LISTS.has(expression.tokens.norm[expression.to] ?? '')) return expression;
  const [a, b] = [calendarCore(expression.meaning), calendarCore(next.meaning)];
  if (!a || b?.year === undefined || !lacksYear(a) || !areAlike(a, b)) return expression;
  return { ...expression, meaning: withYear(expression.meaning, b.year) };
}

/** Two months, two days or two seasons, in the order of the year; winter may open it. */
function areAlike(a: CalendarMeaning, b: CalendarMeaning): boolean {
  const sameKind =
    (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);
  return sameKind && (a.month ?? 0) <= (b.month ?? 0) && (a.season ?? 0) % 4 <= (b.season ?? 0);
}
