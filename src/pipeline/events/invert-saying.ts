import type { Clause } from './clause.ts';
import { isNominal, restTokens, subjectTokens } from './clause-parts.ts';
import type { ReadSentence } from './read-sentence.ts';

/** "“…,” said Mr Li on Friday": a saying whose subject stands after its verb, with that for its subject. */
export function invertSaying(read: ReadSentence, clause: Clause): Clause {
  const verb = read.tokens[clause.verb?.head ?? -1]?.lemma;
  // Who is told something is not who tells it.
  if (clause.role !== 'attribution' || verb === 'tell' || subjectTokens(read, clause).length > 0) return clause;
  const rest = restTokens(clause);
  const end = rest.findIndex((at) => read.dated.has(at) || read.tokens[at]?.pos === 'PUNCT');
  const subject = end === -1 ? rest : rest.slice(0, end);
  if (!subject.some((at) => isNominal(read.tokens[at]))) return clause;
  return { ...clause, subject, rest: rest.slice(subject.length) };
}
