import type { Clause } from './clause.ts';
import { restTokens, subjectTokens } from './clause-parts.ts';
import type { ReadSentence } from './sentence.ts';
import { isNominal } from '../words/token.ts';

/** "“…,” said Mr Li on Friday": a saying whose subject stands after its verb, with that for its subject. */
export function invertSaying(read: ReadSentence, clause: Clause): Clause {
  const verb = read.tokens[clause.verb?.head ?? -1]?.lemma;
  // Who is told something is not who tells it.
  if (clause.role !== 'attribution' || verb === 'tell' || subjectTokens(read, clause).length > 0) return clause;
  const rest = restTokens(clause);
  const end = rest.findIndex((at) => read.dated.has(at) || read.tokens[at]?.pos === 'PUNCT');
  const subject = end === -1 ? rest : rest.slice(0, end);
  if (!subject.some((at) => isNominal(read.tokens[at]))) return clause;
  return { ...clause, subject, rest: afterAside(read, rest.slice(subject.length)) };
}

/** ", chairman of the bank, in a statement" without who the speaker is. */
function afterAside(read: ReadSentence, rest: readonly number[]): readonly number[] {
  const isComma = (at: number | undefined): boolean => read.tokens[at ?? -1]?.text === ',';
  const closes = isComma(rest[0]) ? rest.findIndex((at, i) => i > 0 && isComma(at)) : -1;
  const isAside = closes > 0 && !rest.slice(0, closes).some((at) => read.dated.has(at));
  return isAside ? rest.slice(closes + 1) : rest;
}
