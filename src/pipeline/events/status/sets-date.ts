import type { TemporalExpression } from '../../types.ts';
import { verbLemmas } from '../actions/clause-terms.ts';
import type { Clause } from '../clauses/clause.ts';
import { postponingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** Whether a date is one that an act only sets: "has been put off to 2 July", "was set for 2 July", "banned them from 2035". */
export function setsDate(read: ReadSentence, clause: Clause, expression: TemporalExpression | undefined): boolean {
  const { verb } = clause;
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  if (!verb || first <= verb.last) return false;
  const lead = (words: RegExp): boolean => [first - 1, first].some((at) => words.test(read.tokens[at]?.lower ?? ''));
  return lead(/^from$/u) || ((verb.passive || postpones(read, clause)) && lead(/^(?:to|for|until|till)$/u));
}

/** Whether a clause tells that something planned was put off: "was postponed", "have put back". */
export const postpones = (read: ReadSentence, clause: Clause): boolean =>
  postponingVerbs.has(verbLemmas(read, clause)[0] ?? '');

/** Whether a clause gives another day to what had one: "was put off until Friday", "will now be presented in July". */
export function givesNewDay(read: ReadSentence, clause: Clause, expression: TemporalExpression): boolean {
  const { verb } = clause;
  if (postpones(read, clause)) return setsDate(read, clause, expression);
  return verb !== undefined && read.tokens.slice(verb.from, verb.to + 1).some(({ lower }) => lower === 'now');
}
