import { wordSet } from '../lexicon/word-set.ts';
import type { FoundExpression } from '../found-expression.ts';

const SIGNALS = wordSet(`
  in on at by since until till from to through throughout during before after between within for over of
  around about into as past
`);

/** What dates take no preposition of place in time, by their first and by their last word: "last week", "a year later". */
const BARE_FROM = wordSet('last next yesterday today tomorrow');
const BARE_TO = wordSet('ago later');

/** "was sworn in last week", "took over a year later": the particle of the verb. */
function isParticle({ tokens, from, to }: FoundExpression): boolean {
  const bare = BARE_TO.has(tokens.norm[to - 1] ?? '');
  const word = tokens.norm[from - 1];
  return word === 'in' ? bare || BARE_FROM.has(tokens.norm[from] ?? '') : bare && (word === 'on' || word === 'over');
}

/** Reads off the preposition or connective before each expression. */
export function addSignals(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return found.map((expression) => {
    const { tokens, from } = expression;
    const at = from - 1;
    if (at < 0 || !SIGNALS.has(tokens.norm[at] ?? '') || isParticle(expression)) return expression;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 };
    return { ...expression, signal: { span, text: tokens.text.slice(span.start, span.end) } };
  });
}
