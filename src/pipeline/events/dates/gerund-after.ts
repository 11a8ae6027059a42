import type { TemporalExpression } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import { gerundClause } from './gerund-clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/**
 * "was jailed in 2018 before being pardoned in 2021", "sold it in 2020, only to buy it back in 2021": what follows "before",
 * "after" or "only to" without a subject, as a clause of its own with the same one, where the date stands in it.
 */
export function readGerund(read: ReadSentence, clause: Clause, expression: TemporalExpression): Clause | undefined {
  const rest = restTokens(clause);
  const dateAt = rest.find((at) => read.dated.get(at) === expression) ?? -1;
  const link = rest.findIndex((at, i) => {
    const gerund = read.tokens[rest[i + 1] ?? -1];
    const verbal = gerund?.pos === 'VERB' || gerund?.pos === 'AUX';
    const infinitive = read.tokens[at]?.lower === 'to' && read.tokens[at - 1]?.lower === 'only';
    if (infinitive) return verbal;
    return /^(?:before|after|since)$/u.test(read.tokens[at]?.lower ?? '') && verbal && gerund.lower.endsWith('ing');
  });
  const from = rest[link + 1];
  if (!clause.verb || link === -1 || from === undefined || dateAt < from) return undefined;
  const passive = /^(?:being|be)$/u.test(read.tokens[from]?.lower ?? '');
  const to = passive ? from + 2 : from + 1;
  return gerundClause(read, clause, {
    from,
    to,
    passive,
    subject: subjectTokens(read, clause),
    rest: rest.filter((at) => at >= to),
  });
}

/** The clause without what follows "before" or "after". */
export function withoutGerund(read: ReadSentence, clause: Clause, gerund: Clause): Clause {
  const from = gerund.verb?.from ?? Infinity;
  const cut = read.tokens[from - 1]?.lower === 'to' ? from - 2 : from - 1;
  return {
    ...clause,
    tokens: clause.tokens.filter((at) => at < cut),
    rest: restTokens(clause).filter((at) => at < cut),
    subject: gerund.subject ?? [],
    origin: clause,
  };
}
