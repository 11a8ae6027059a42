import type { TemporalExpression } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** "has been put off to 2 July": whether a date is the one that something was put off to, or set for. */
export function putOffTo(read: ReadSentence, { verb }: Clause, expression: TemporalExpression | undefined): boolean {
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const led = [first - 1, first].some((at) => /^(?:to|for|until)$/u.test(read.tokens[at]?.lower ?? ''));
  return verb?.passive === true && led && first > verb.last;
}
