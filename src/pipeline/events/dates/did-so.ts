import type { Clause } from '../clauses/clause.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Dated } from './dated.ts';

/** "Vellmark recalled its envoy in March and Orvane did so on 3 May": what Orvane did is what the clause before tells. */
export function withActMeant(read: ReadSentence, dated: Dated): Dated {
  const { clause } = dated;
  const { verb } = clause;
  const own = clause.origin ?? clause;
  const before = read.clauses[own.parent ?? -1];
  const points = verb?.from === verb?.last && read.tokens[verb?.last ?? -1]?.lower === 'did';
  if (!points || read.tokens[verb?.to ?? -1]?.lower !== 'so' || before?.verb?.form !== 'past') return dated;
  return { ...dated, clause: actOf(read, before, subjectTokens(read, clause), own) };
}

/** The clause `act` with another subject, or its own where that is left out. */
function actOf(read: ReadSentence, act: Clause, who: readonly number[], origin: Clause): Clause {
  const subject = who.length > 0 ? who : subjectTokens(read, act);
  const rest = restTokens(act).filter((at) => !read.dated.has(at));
  const verbs = Array.from(
    { length: (act.verb?.to ?? 0) - (act.verb?.from ?? 0) },
    (_, i) => (act.verb?.from ?? 0) + i,
  );
  return {
    ...act,
    role: origin.role,
    parent: origin.parent,
    tokens: [...subject, ...verbs, ...rest],
    subject,
    rest,
    origin,
  };
}
