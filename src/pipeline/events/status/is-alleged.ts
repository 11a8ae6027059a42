import { subjectTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { doubtingWords, eventNouns } from '../lexicon/event-nouns.ts';
import { believeVerbs, occurringVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { verbWords } from './points-ahead.ts';

/** "allegedly", "is believed to have fled", "the alleged theft took place": told, and nobody vouches for it. */
export function isAlleged(read: ReadSentence, clause: Clause): boolean {
  const words = verbWords(read, clause);
  const led = clause.role === 'participle' || /^(?:is|are|was|were)$/u.test(words[0] ?? '');
  const lemma = read.tokens[clause.verb?.head ?? -1]?.lemma ?? '';
  // "claimed to have met her in 2011"
  if (words.includes('to') && words.includes('have') && ((led && believeVerbs.has(lemma)) || lemma === 'claim'))
    return true;
  if (occurringVerbs.has(lemma) && isDoubted(read, subjectTokens(read, clause))) return true;
  return clause.tokens.some((at) =>
    /^(?:allegedly|reportedly|purportedly|supposedly)$/u.test(read.tokens[at]?.lower ?? ''),
  );
}

/** "the alleged theft of a car": a noun of happening that nobody vouches for. */
export const isDoubted = (read: ReadSentence, phrase: readonly number[]): boolean =>
  phrase.some(
    (at) =>
      eventNouns.has(read.tokens[at]?.lemma ?? '') &&
      [at - 1, at - 2].some((before) => phrase.includes(before) && doubtingWords.has(read.tokens[before]?.lower ?? '')),
  );
