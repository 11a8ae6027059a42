import type { FoundExpression } from './found-expression.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Span } from '../types.ts';

/** How many tokens “, $10 billion of 10-year notes” may have. */
const REACH = 14;

const OTHER_CLAUSES = wordSet('who which that after before when while until since if because . ; : — said says " than');

/** Whether an expression goes on from the one before it in a list or a sequence: “bills Tuesday and bonds Wednesday”. */
export function goesOn(
  previous: FoundExpression | undefined,
  { tokens, from }: FoundExpression,
  sentence: Span,
): boolean {
  if (previous?.tokens !== tokens || previous.span.start < sentence.start || from - previous.to > REACH) return false;
  for (let at = previous.to; at < from; at += 1) if (OTHER_CLAUSES.has(tokens.norm[at] ?? '')) return false;
  return true;
}
