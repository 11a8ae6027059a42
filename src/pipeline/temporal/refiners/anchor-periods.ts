import { wordSet } from '../lexicon/word-set.ts';
import type { FoundExpression } from '../found-expression.ts';
import { grainOf } from '../grain.ts';

const PERIOD_ENDS = wordSet('ended ending to through that on in which beginning began starting of');

const PERIODS: ReadonlySet<string> = new Set(['week', 'quarter', 'year']);

/** “the quarter ended Sept. 30” is the quarter that holds that day. */
export function anchorPeriods(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression, at) => {
    const next = found[at + 1];
    const { meaning, tokens, to } = expression;
    if (
      meaning.kind !== 'shift' ||
      meaning.from !== 'context' ||
      next?.tokens !== tokens ||
      next.from - to > 3 ||
      next.from === to
    )
      return expression;
    for (let between = to; between < next.from; between += 1)
      if (!PERIOD_ENDS.has(tokens.norm[between] ?? '')) return expression;
    const grain = grainOf(next.meaning);
    return PERIODS.has(meaning.unit) && (grain === 'day' || grain === 'month')
      ? { ...expression, meaning: { ...meaning, from: next.meaning } }
      : expression;
  });
}
