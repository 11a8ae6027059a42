import { compareDates } from '../../calendar/calendar-date.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { intentionNouns } from '../lexicon/event-nouns.ts';
import { resolvingVerbs } from '../lexicon/verbs.ts';
import { postpones, setsDate } from '../status/sets-date.ts';
import type { Dated } from './dated.ts';

/**
 * "agreed on Friday to meet again on 12 July", "was adjourned on Friday until 11 July": what was done on the first of two days,
 * and what is to be done on the second. Nothing where the clause tells of no intention.
 */
export function divideIntention(
  read: ReadSentence,
  clause: Clause,
  all: readonly Dated[],
): readonly Dated[] | undefined {
  const [first, second] = all;
  if (!first || !second || all.length > 2) return undefined;
  if (compareDates(second.date.interval.start, first.date.interval.end) < 0) return undefined;
  const isMoved = postpones(read, clause) && setsDate(read, clause, second.expression);
  if (isMoved && !setsDate(read, clause, first.expression)) return all;
  if (!intends(read, clause, first, second)) return undefined;
  const tokens = clause.tokens.filter((at) => read.dated.get(at) !== first.expression);
  return [
    first,
    { ...second, clause: { ...clause, tokens, origin: clause, claimed: { status: 'announced', by: '' } } },
  ];
}

/** Whether an infinitive between two dates is what the clause decides on: "voted on Monday to ban it in 2025". */
function intends(read: ReadSentence, { verb, tokens }: Clause, first: Dated, second: Dated): boolean {
  const between = (at: number): boolean => at > lastOf(read, first) && at < lastOf(read, second);
  const act = tokens.find(
    (at) => between(at) && read.tokens[at]?.pos === 'VERB' && read.tokens[at - 1]?.lower === 'to',
  );
  if (!verb || verb.negated || act === undefined) return false;
  const resolves = resolvingVerbs.has(read.tokens[verb.head]?.lemma ?? '');
  return (
    resolves || tokens.some((at) => at > verb.head && at < act && intentionNouns.has(read.tokens[at]?.lemma ?? ''))
  );
}

const lastOf = (read: ReadSentence, { expression }: Dated): number =>
  read.tokens.findLastIndex((_, at) => read.dated.get(at) === expression);
