import type { DateValue, TemporalExpression } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import { sequence } from '../lexicon/clause-words.ts';
import { gerundClause } from './gerund-clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/**
 * "After losing her seat in 2019, Reyes wrote a book": what came before the act, or after it, as a clause of its own with the
 * same subject, where the date stands in it.
 */
export function readOpeningGerund(
  read: ReadSentence,
  expression: TemporalExpression,
): { readonly clause: Clause; readonly date: DateValue } | undefined {
  const { value } = expression;
  const dateAt = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const clause = read.clauses.find(({ tokens }) => tokens.includes(dateAt));
  const main = clause?.verb;
  if (value.type !== 'date' || !main || dateAt > main.from || !/^(?:past|perfect)$/u.test(main.form)) return undefined;
  const from = gerundBefore(read, clause, dateAt);
  const subject = subjectTokens(read, clause);
  if (from === undefined || subject.length === 0) return undefined;
  const leads = (subject[0] ?? 0) > from;
  if (leads && (subject[0] ?? 0) < dateAt) return undefined;
  const to = endOfVerb(read, from);
  if (to === undefined) return undefined;
  const act = gerundClause(read, clause, {
    from,
    to,
    passive: read.tokens[to - 2]?.lemma === 'be',
    subject: leads ? subject : subject.filter((at) => at < from - 2),
    rest: restUpTo(read, clause, to, { dateAt, limit: leads ? (subject[0] ?? 0) : main.from }),
  });
  return { clause: act, date: value };
}

/** What follows the verb of the act: up to the comma after its date, else up to its last date. */
function restUpTo(
  read: ReadSentence,
  { tokens }: Clause,
  from: number,
  { dateAt, limit }: { readonly dateAt: number; readonly limit: number },
): readonly number[] {
  const after = tokens.filter((at) => at >= from && at < limit);
  const comma = after.find((at) => at > dateAt && read.tokens[at]?.text === ',');
  if (comma !== undefined) return after.filter((at) => at < comma);
  return after.slice(0, after.findLastIndex((at) => read.dated.has(at)) + 1);
}

/** Where the -ing form stands right behind the last "after", "before" or "since" that the date follows. */
function gerundBefore(read: ReadSentence, { tokens }: Clause, dateAt: number): number | undefined {
  const link = tokens.findLast((at) => at < dateAt && sequence.has(read.tokens[at]?.lower ?? ''));
  const gerund = read.tokens[(link ?? -2) + 1];
  const verbal = gerund?.pos === 'VERB' || gerund?.pos === 'AUX';
  return link !== undefined && verbal && gerund.lower.endsWith('ing') ? link + 1 : undefined;
}

/** Where the verb ends: "losing", "being diagnosed", "having been freed". Nothing where it tells a state. */
function endOfVerb(read: ReadSentence, from: number): number | undefined {
  const isVerb = (at: number): boolean => read.tokens[at]?.pos === 'VERB';
  const word = read.tokens[from]?.lower;
  if (word !== 'being' && word !== 'having') return from + 1;
  const full = read.tokens[from + 1]?.lower === 'been' ? from + 2 : from + 1;
  return isVerb(full) ? full + 1 : undefined;
}
