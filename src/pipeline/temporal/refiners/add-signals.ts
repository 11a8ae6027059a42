import { wordSet } from '../lexicon/word-set.ts';
import type { FoundExpression } from '../found-expression.ts';

const SIGNALS = wordSet(`
  in on at by since until till from to through throughout during before after between within for over of
  around about into as past
`);

/** Reads off the preposition or connective before each expression. */
export function addSignals(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression) => {
    const { tokens, from } = expression;
    const at = from - 1;
    if (at < 0 || !SIGNALS.has(tokens.norm[at] ?? '')) return expression;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 };
    return { ...expression, signal: { span, text: tokens.text.slice(span.start, span.end) } };
  });
}
