import { wordSet } from '../lexicon/word-set.ts';
import type { FoundExpression } from '../found-expression.ts';
import { calendarCore, withYear } from '../share-year.ts';

const LISTS = wordSet('and or / - & ,');

/** “April and June 1955”: the first of a list takes the year that only the last one names. */
export function shareYears(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression, at) => {
    const next = found[at + 1];
    if (!next || next.tokens !== expression.tokens || next.from !== expression.to + 1) return expression;
    if (!LISTS.has(expression.tokens.norm[expression.to] ?? '')) return expression;
    const [a, b] = [calendarCore(expression.meaning), calendarCore(next.meaning)];
    const sharable =
      a !== undefined &&
      b?.year !== undefined &&
      a.year === undefined &&
      !a.within &&
      !a.lean &&
      (a.month !== undefined || a.season !== undefined);
    const alike =
      a && b && (a.month !== undefined) === (b.month !== undefined) && (a.day !== undefined) === (b.day !== undefined);
    const inOrder = a && b && (a.month ?? 0) <= (b.month ?? 0) && (a.season ?? 0) % 4 <= (b.season ?? 0);
    return sharable && alike && inOrder ? { ...expression, meaning: withYear(expression.meaning, b.year) } : expression;
  });
}
