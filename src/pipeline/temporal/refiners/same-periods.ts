import type { FoundExpression } from '../found-expression.ts';
import type { Meaning } from '../meaning.ts';
import { calendarCore } from '../share-year.ts';

/** “the 1988 quarter” is the quarter that the paragraph named last, in that year; where it named none, the year. */
export function samePeriods(found: readonly FoundExpression[]): readonly FoundExpression[] {
  if (!found.some(({ meaning }) => meaning.kind === 'calendar' && meaning.samePeriod)) return found;
  let quarter: number | undefined;
  let block = -1;
  return found.map((expression) => {
    if (expression.block !== block) quarter = undefined;
    block = expression.block;
    const { meaning } = expression;
    if (meaning.kind === 'calendar' && meaning.samePeriod && quarter !== undefined)
      return { ...expression, meaning: { ...meaning, quarter } };
    quarter = quarterOf(meaning) ?? quarter;
    return expression;
  });
}

function quarterOf(meaning: Meaning): number | undefined {
  const core = calendarCore(meaning);
  if (core?.quarter !== undefined) return core.quarter;
  // “the quarter ended Sept. 30”
  if (meaning.kind !== 'shift' || meaning.unit !== 'quarter' || typeof meaning.from === 'string') return undefined;
  const month = calendarCore(meaning.from)?.month;
  return month === undefined ? undefined : Math.ceil(month / 3);
}
