import { overlaps } from '../../calendar/interval.ts';
import type { Clause } from '../clauses/clause.ts';
import { restTokens } from '../clauses/clause-parts.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Dated } from './dated.ts';

/**
 * "He broke the record that he had set in 2019 by half a second on Sunday": of two days that one relative clause cannot have,
 * the second is that of the clause before it, with what stands before the day.
 */
export function passToMain(read: ReadSentence, clause: Clause, all: readonly Dated[]): readonly Dated[] | undefined {
  const [first, second] = all;
  const main = read.clauses[clause.parent ?? -1];
  const { opener, role } = clause;
  if (role !== 'relative' || !first || !second || all.length > 2 || !main?.verb || opener === undefined)
    return undefined;
  const closed = main.tokens.some((at) => at > opener || read.dated.has(at));
  const told = /^(?:past|future)$/u.test(main.verb.form) && !main.verb.negated && main.verb.to <= opener;
  if (!told || closed || read.tokens[opener - 1]?.text === ',') return undefined;
  if (overlaps(first.date.interval, second.date.interval)) return undefined;
  const end = clause.tokens.findLast((at) => read.dated.get(at) === first.expression) ?? -1;
  const tail = clause.tokens.filter((at) => at > end);
  if (!clause.verb || end < clause.verb.to || !tail.some((at) => read.dated.get(at) === second.expression))
    return undefined;
  const own = clause.tokens.filter((at) => at <= end);
  return [
    {
      ...first,
      clause: { ...clause, tokens: own, rest: own.filter((at) => at >= (clause.verb?.to ?? 0)), origin: clause },
    },
    {
      ...second,
      clause: { ...main, tokens: [...main.tokens, ...tail], rest: [...restTokens(main), ...tail], origin: main },
    },
  ];
}
