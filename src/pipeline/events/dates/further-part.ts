import type { Clause } from '../clauses/clause.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import { isOrdinal } from '../lexicon/ordinals.ts';
import { givingVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isNominal } from '../words/token.ts';

/** A further part of a divided clause, with what it leaves out filled in from the first one, whose `head` follows its verb. */
export function furtherPart(
  read: ReadSentence,
  clause: Clause,
  head: readonly number[],
  whole: readonly number[],
): Clause {
  const own = whole.slice(
    Math.max(
      0,
      whole.findIndex((at) => !isLink(read, at) && !read.dated.has(at)),
    ),
  );
  const words = own.filter((at) => !read.dated.has(at) && !isLink(read, at));
  // "met on Friday, and three more times in August": what is counted are the meetings.
  const times = words.slice(0, 3).findIndex((at) => read.tokens[at]?.lower === 'times');
  const says = words.slice(times + 1);
  const opensPhrase = ['ADP', 'ADV', 'PART'].includes(read.tokens[says[0] ?? -1]?.pos ?? '');
  const nominal = says.length > 0 && !opensPhrase && says.some((at) => isNominal(read.tokens[at]));
  const subject = subjectTokens(read, clause);
  const tokens = [...new Set([...subject, ...verbTokens(clause), ...whole])].sort((a, b) => a - b);
  const base = { ...clause, tokens, origin: clause };
  if (nominal && bringsSubject(read, { clause, head, whole, says })) {
    const phraseEnd = says.findIndex((at) => read.tokens[at]?.pos === 'ADP' && read.tokens[at].lower !== 'of');
    const phrase = withNoun(read, phraseEnd === -1 ? says : says.slice(0, phraseEnd), subject);
    const more = phraseEnd === -1 ? head.filter((at) => !read.dated.has(at)) : says.slice(phraseEnd);
    return { ...base, tokens: [...verbTokens(clause), ...phrase, ...more], subject: phrase, rest: more };
  }
  const rest =
    says.length === 0
      ? head.filter((at) => !read.dated.has(at))
      : opensPhrase
        ? [...objectOf(read, head), ...own]
        : withNoun(read, own, objectOf(read, head));
  return { ...base, tokens: [...new Set([...subject, ...verbTokens(clause), ...rest])], subject, rest };
}

interface Piece {
  readonly clause: Clause;
  readonly head: readonly number[];
  readonly whole: readonly number[];
  readonly says: readonly number[];
}

/**
 * ", and the accountant on Monday": after a comma a noun is a new subject, unless it looks like the object and not like
 * the subject: "lent its first book in 1851, its millionth in 1910".
 */
function bringsSubject(read: ReadSentence, { clause, head, whole, says }: Piece): boolean {
  const cut = whole[0] ?? -1;
  // "Nine bodies were recovered on 4 May and one on 22 November": what is done to something has no object.
  const { verb } = clause;
  const undergoes = verb?.passive === true && !givingVerbs.has(read.tokens[verb.last]?.lemma ?? '');
  if (undergoes && read.tokens[says[0] ?? -1]?.pos === 'NUM' && objectOf(read, head).length === 0) return true;
  if (read.tokens[cut]?.text !== ',' && read.tokens[cut - 1]?.text !== ',') return false;
  const subject = subjectTokens(read, clause);
  if (read.tokens[subject[0] ?? -1]?.lower === 'there') return false;
  const [shape, like] = [shapeOf(read, says[0]), shapeOf(read, objectOf(read, head)[0])];
  return shape !== like || shape === shapeOf(read, subject[0]);
}

/** How a noun phrase begins. */
function shapeOf(read: ReadSentence, at: number | undefined): string {
  const token = read.tokens[at ?? -1];
  if (/^(?:its|his|her|their)$/u.test(token?.lower ?? '')) return 'own';
  if (/^(?:a|an|another)$/u.test(token?.lower ?? '')) return 'a';
  return token?.pos === 'DET' ? token.lower : token?.pos === 'ADJ' ? 'NOUN' : (token?.pos ?? '');
}

/** What stands for "the second one" as an ordinal does. */
const others: ReadonlySet<string> = new Set(['last', 'other', 'another']);
const leavesNounOut = (word: string): boolean => isOrdinal(word) || others.has(word);

/** "the second in 1979", "a third in 1983": the noun that the phrase leaves out is that of the first part. */
function withNoun(read: ReadSentence, phrase: readonly number[], first: readonly number[]): readonly number[] {
  const last = phrase.findLastIndex(
    (at) => !['PUNCT', 'CCONJ'].includes(read.tokens[at]?.pos ?? 'PUNCT') && !read.dated.has(at),
  );
  const end = first.findIndex((at) => read.tokens[at]?.pos === 'ADP');
  const noun = first.slice(0, end === -1 ? first.length : end).findLast((at) => read.tokens[at]?.pos === 'NOUN');
  // "two men in May and a third on Monday": he is no men.
  const several = noun !== undefined && read.tokens[noun]?.lower !== read.tokens[noun]?.lemma;
  if (
    several &&
    shapeOf(
      read,
      phrase.find((at) => !isLink(read, at)),
    ) === 'a'
  )
    return phrase;
  if (!leavesNounOut(read.tokens[phrase[last] ?? -1]?.lower ?? '') || noun === undefined) return phrase;
  return [...phrase.slice(0, last + 1), noun, ...phrase.slice(last + 1)];
}

const verbTokens = ({ verb }: Clause): readonly number[] =>
  verb ? Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i) : [];

export const isLink = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.pos === 'PUNCT' ||
  read.tokens[at]?.pos === 'CCONJ' ||
  /^(?:again|then|later|also|finally)$/u.test(read.tokens[at]?.lower ?? '');

/** The object right after the verb, up to the first preposition. */
function objectOf(read: ReadSentence, head: readonly number[]): readonly number[] {
  const end = head.findIndex(
    (at) =>
      read.tokens[at]?.pos === 'ADP' ||
      read.tokens[at]?.pos === 'PART' ||
      read.dated.has(at) ||
      read.tokens[at]?.pos === 'PUNCT',
  );
  return end === -1 ? head : head.slice(0, end);
}
