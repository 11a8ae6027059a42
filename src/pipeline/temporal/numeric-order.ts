import { makeDate } from '../calendar/calendar-date.ts';
import type { FoundExpression } from './found-expression.ts';
import type { Meaning } from './meaning.ts';
import type { ResolveContext } from './resolve/context.ts';

type Order = NonNullable<ResolveContext['order']>;

/** A figure above 12 shows which number is the day, for the figures elsewhere that leave it open. */
export function numericOrder(found: readonly FoundExpression[]): ResolveContext['order'] {
  const shown = new Set(found.map(({ meaning }) => shownBy(meaning)));
  shown.delete(undefined);
  return shown.size === 1 ? [...shown][0] : undefined;
}

function shownBy(meaning: Meaning): Order | undefined {
  if (meaning.kind === 'calendar') return meaning.figures;
  if (meaning.kind !== 'numeric') return undefined;
  const [a, b, year] = meaning.parts;
  if (a > 12 && makeDate(year, b, a)) return 'day-first';
  return b > 12 && makeDate(year, a, b) ? 'month-first' : undefined;
}
