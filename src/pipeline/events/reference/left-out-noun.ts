import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { headNoun } from '../clauses/head-noun.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isOrdinal } from '../lexicon/ordinals.ts';
import { isNominal } from '../words/token.ts';

const articles = new Set(['the', 'a', 'its', 'their', 'his', 'her']);
const picking = new Set(['another', 'other', 'last', 'next', 'latest', 'previous']);

/** Whether a phrase says which, and leaves out of what: "a second", "another", "the last one". */
export function leavesOutNoun(read: ReadSentence, own: readonly number[]): boolean {
  const words = own.filter((at) => read.tokens[at]?.pos !== 'PUNCT').map((at) => read.tokens[at]?.lower ?? '');
  const picks = articles.has(words[0] ?? '') ? words.slice(1) : words;
  const named = picks.at(-1) === 'one' ? picks.slice(0, -1) : picks;
  // "A third were lost" is a part.
  if (named.length === 0 || read.tokens[(own.at(-1) ?? -1) + 1]?.lower === 'were') return false;
  return named.every((word) => picking.has(word) || isOrdinal(word));
}

/**
 * The noun that a clause lends to such a phrase after it: that of its subject. Of what acts on something, a second may be
 * either, so that it lends none; a pronoun, none, or another such phrase leaves it as it was.
 */
export function lentNoun(read: ReadSentence, clause: Clause): { readonly noun: string | undefined } | undefined {
  const subject = subjectTokens(read, clause);
  if (
    subject.length === 0 ||
    leavesOutNoun(read, subject) ||
    (subject.length === 1 && read.tokens[subject[0] ?? -1]?.pos === 'PRON')
  )
    return undefined;
  const after = restTokens(clause).find((at) => !read.dated.has(at));
  const acts =
    clause.verb?.passive !== true && (isNominal(read.tokens[after ?? -1]) || read.tokens[after ?? -1]?.pos === 'DET');
  return { noun: acts ? undefined : headNoun(read, subject) };
}
