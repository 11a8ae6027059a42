import type { TemporalExpression } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import { gerundClause } from './gerund-clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** "Okafor spent 2019 in Varn writing a book", "and 2020 recording an album": what was done in a time that somebody spent. */
export function readTimeSpent(read: ReadSentence, clause: Clause, expression: TemporalExpression): Clause | undefined {
  const { verb } = clause;
  if (read.tokens[verb?.last ?? -1]?.lemma !== 'spend' || !/^(?:past|perfect)$/u.test(verb?.form ?? ''))
    return undefined;
  const rest = restTokens(clause);
  const first = rest.findIndex((at) => read.dated.get(at) === expression);
  const isSpent = first === 0 || read.tokens[rest[first - 1] ?? -1]?.pos === 'CCONJ';
  const more = rest.slice(first).filter((at) => read.dated.get(at) !== expression);
  const next = more.findIndex((at, i) => read.tokens[at]?.pos === 'CCONJ' && read.dated.has(more[i + 1] ?? -1));
  const own = next === -1 ? more : more.slice(0, next);
  const gerund = own.findIndex((at) => isGerund(read, at));
  if (first === -1 || !isSpent || gerund === -1) return undefined;
  const from = own[gerund] ?? 0;
  const passive = read.tokens[from]?.lower === 'being';
  const to = passive ? from + 2 : from + 1;
  return gerundClause(read, clause, {
    from,
    to,
    passive,
    subject: subjectTokens(read, clause),
    // "wrote a book in Varn"
    rest: [...own.filter((at) => at >= to && read.tokens[at]?.text !== '.'), ...own.slice(0, gerund)],
  });
}

/** No noun: nothing leads it ("in training", "the building"). */
const isGerund = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.lower.endsWith('ing') === true &&
  (read.dated.has(at - 1) || !['DET', 'ADJ', 'ADP', 'PRON', 'PART'].includes(read.tokens[at - 1]?.pos ?? 'X'));
