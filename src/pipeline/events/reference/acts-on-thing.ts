import { restTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { unnamedNouns } from '../lexicon/generic-nouns.ts';
import { isNominal } from '../words/token.ts';

/** Whether a clause tells what its subject did to a thing: "The state took the bank over", and not "Reyes met the king". */
export function actsOnThing(read: ReadSentence, clause: Clause): boolean {
  if (!clause.verb || clause.verb.passive) return false;
  const object = restTokens(clause).find((at) => !read.dated.has(at));
  const first = read.tokens[object ?? -1];
  if (first?.lower === 'it') return true;
  if (object === undefined || first?.pos !== 'DET') return false;
  const head = clause.tokens.find((at) => at > object && isNominal(read.tokens[at]) && !isNominal(read.tokens[at + 1]));
  const noun = read.tokens[head ?? -1];
  return noun?.pos === 'NOUN' && noun.lower === noun.lemma && !unnamedNouns.has(noun.lower);
}
