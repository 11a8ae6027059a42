import { indexOfClause } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { retrospectiveWords } from '../lexicon/connectives.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

const conditions = /^(?:if|unless)$/u;

/**
 * "would later win the prize", "would go on to lead the party": what came about, told from an earlier day. Nothing of the
 * kind where a condition goes with it, or where it did not come about: "would later have won".
 */
export function looksBack(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.negated || read.tokens[verb.from]?.lower !== 'would') return false;
  const words = read.tokens.slice(verb.from, verb.to).map(({ lower }) => lower);
  const goesOn =
    words.at(-1) === 'go' && read.tokens[verb.to]?.lower === 'on' && read.tokens[verb.to + 1]?.lower === 'to';
  if (words.includes('have') || !(goesOn || words.some((word) => retrospectiveWords.has(word)))) return false;
  const self = indexOfClause(read, clause);
  return !read.clauses.some(
    ({ parent, opener }) => parent === self && conditions.test(read.tokens[opener ?? -1]?.lower ?? ''),
  );
}
