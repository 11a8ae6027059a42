import type { Clause } from './clause.ts';
import { restTokens, subjectTokens } from './clause-parts.ts';
import { appearingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from './sentence.ts';
import { isNominal } from '../words/token.ts';

/** "In 2003 came the first of three coups", "From the ruins rose a new theatre": who appears stands after the verb. */
export function invertVerb(read: ReadSentence, clause: Clause): Clause {
  const { verb, role } = clause;
  if (!verb || (role !== 'main' && role !== 'coordinate') || clause.subject) return clause;
  const lemma = read.tokens[verb.last]?.lemma ?? '';
  const appears = appearingVerbs.has(lemma) && !verb.passive && verb.form === 'past';
  if (!appears || leadsTo(read, subjectTokens(read, clause))) return clause;
  const rest = restTokens(clause);
  const from = rest.findIndex((at) => read.tokens[at]?.pos !== 'PUNCT' && !read.dated.has(at));
  const opener = read.tokens[rest[from] ?? -1];
  if (!opener || opener.lower === 'there' || !(['DET', 'ADJ'].includes(opener.pos) || isNominal(opener))) return clause;
  const length = rest.slice(from).findIndex((at) => read.tokens[at]?.pos === 'PUNCT' || read.dated.has(at));
  const subject = length === -1 ? rest.slice(from) : rest.slice(from, from + length);
  if (!subject.some((at) => isNominal(read.tokens[at]))) return clause;
  return { ...clause, subject, rest: rest.filter((at) => !subject.includes(at)) };
}

/** Whether a subject stands before the verb, and not only a phrase of place. */
const leadsTo = (read: ReadSentence, before: readonly number[]): boolean =>
  before.length > 0 && read.tokens[before[0] ?? -1]?.pos !== 'ADP';
