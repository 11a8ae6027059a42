import type { Clause } from './clause.ts';
import type { ReadSentence } from './sentence.ts';
import { sequence } from '../lexicon/clause-words.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { isNominal, type Token } from '../words/token.ts';
import { trimIntroduction } from './trim-introduction.ts';

/** The tokens of the clause before its verb and after its opener, without date words and phrases that a comma sets off before the subject. */
export function subjectTokens(read: ReadSentence, clause: Clause): readonly number[] {
  const { verb, tokens, opener, subject } = clause;
  if (subject) return subject;
  if (!verb) return [];
  const before = tokens.filter((at) => at < verb.from && (opener === undefined || at > opener));
  const list = trimIntroduction(read, behindDate(read, clause, before));
  // "The army eventually withdrew": the adverb is the verb's.
  // "The mill in which he worked": the preposition is the relative clause's.
  const end = list.findLastIndex(
    (at) => read.tokens[at]?.pos !== 'ADV' && !leadsRelative(read, at) && !isNoLonger(read, at),
  );
  // "Most fled": what looks like an adverb is all that there is.
  const quantity = /^(?:most|many|few|some|several|all|both|none|more)$/u.test(
    read.tokens[list.at(-1) ?? -1]?.lower ?? '',
  );
  return end === -1 && quantity ? list.slice(-1) : list.slice(0, end + 1);
}

const isNoLonger = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.lower === 'no' && read.tokens[at + 1]?.lower === 'longer';

function leadsRelative(read: ReadSentence, at: number): boolean {
  return read.tokens[at]?.pos === 'ADP' && /^(?:which|whom)$/u.test(read.tokens[at + 1]?.lower ?? '');
}

/** "A year after his release in 1990 Okafor was elected": a happening with its date, and no other clause that has the verb. */
function behindDate(read: ReadSentence, { opener, parent }: Clause, before: readonly number[]): readonly number[] {
  if (!sequence.has(read.tokens[opener ?? -1]?.lower ?? '') || read.clauses[parent ?? -1]?.verb) return before;
  const noun = before.findLast((at) => read.free.has(at + 1) && eventNouns.has(read.tokens[at]?.lemma ?? ''));
  const rest = noun === undefined ? [] : before.filter((at) => at > noun && !read.free.has(at));
  return rest.some((at) => isNominal(read.tokens[at])) ? rest : before;
}

/** The tokens after the verb group. */
export function restTokens(clause: Clause): readonly number[] {
  const { verb, tokens, rest } = clause;
  if (rest) return rest;
  return verb ? tokens.filter((at) => at >= verb.to) : [];
}

/** Where a clause stands in its sentence's list; of a part, where the clause stands that it was taken from. */
export const indexOfClause = (read: ReadSentence, clause: Clause): number =>
  read.clauses.indexOf(clause.origin ?? clause);

/** The words of the tokens with the white space of the text; a gap becomes one space. */
export function wordsOf(read: ReadSentence, indexes: readonly number[]): string {
  let words = '';
  indexes.forEach((at, i) => {
    const token = read.tokens[at];
    const before = read.tokens[indexes[i - 1] ?? -1];
    if (!token) return;
    if (before) {
      const adjacent = indexes[i - 1] === at - 1;
      const tight = token.pos === 'PUNCT' && /^[,.;:!?)”’]$/u.test(token.text);
      words += adjacent ? spaceBetween(read, before, token) : tight ? '' : ' ';
    }
    words += token.text;
  });
  return oneSpaced(words);
}

/** With one plain space for each stretch of white space, and none at the ends. */
export const oneSpaced = (words: string): string => words.replace(/\s{2,}|[^\S ]/gu, ' ').trim();

/** The white space of the text between two tokens; one space where one of them was moved or supplied. */
export function spaceBetween(read: ReadSentence, before: Token, after: Token): string {
  if ([before, after].some(({ start, end, text }) => start === end && text !== ',')) return ' ';
  const gap = before.end <= after.start ? read.text.slice(before.end, after.start) : ' ';
  return /\S/u.test(gap) ? ' ' : gap;
}
