import { makeDate } from '../calendar/calendar-date.ts';
import type { FoundExpression } from './found-expression.ts';
import type { ResolveContext } from './resolve/context.ts';

/** A figure above 12 shows which number is the day, for the figures elsewhere that leave it open. */
export function numericOrder(found: readonly FoundExpression[]): ResolveContext['order'] {
  let dayFirst = false;
  let monthFirst = false;
  for (const { meaning } of found) {
    if (meaning.kind !== 'numeric') continue;
    const [a, b, year] = meaning.parts;
    if (a > 12 && makeDate(year, b, a)) dayFirst = true;
    if (b > 12 && makeDate(year, a, b)) monthFirst = true;
  }
  return dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first';
}
