import type { Clause } from './clause.ts';
import type { ReadSentence } from './sentence.ts';
import { sequence } from '../lexicon/clause-words.ts';
import { openingWords } from '../lexicon/connectives.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import type { Token } from '../words/token.ts';

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

/**
 * "In a speech in Hollin this evening he said", "In a letter to parliament the League alleged": the subject is the first
 * noun phrase after the date, or the first that no preposition leads.
 */
function afterIntroduction(read: ReadSentence, before: readonly number[]): readonly number[] {
  const opening = before.find((at) => read.tokens[at]?.pos !== 'PUNCT' && read.tokens[at]?.pos !== 'CCONJ');
  const led = read.tokens[opening ?? -1];
  if (opening === undefined || (led?.pos !== 'ADP' && !/^(?:since|after|before|until)$/u.test(led?.lower ?? '')))
    return before;
  // "In a poll | published on Monday | half of them": another clause parts the phrase from the subject.
  const resumed = before.findIndex((at, i) => i > 0 && before[i - 1] !== at - 1 && !read.free.has(at));
  if (resumed > 0 && before.slice(resumed).some((at) => isNominal(read.tokens[at]))) return before.slice(resumed);
  const date = before.findLast((at) => read.free.has(at));
  // "On the evening before the vote, a farmer": what the day is counted from is no subject.
  const counted = read.tokens[date ?? -1]?.lower ?? '';
  const comma = before.find((at) => at > (date ?? at) && read.tokens[at]?.text === ',');
  const counts = (counted === 'before' || counted === 'after') && comma !== undefined;
  if (counts && before.some((at) => at > comma && isNominal(read.tokens[at]))) return before.filter((at) => at > comma);
  if (date !== undefined && date > opening && before.some((at) => at > date && isNominal(read.tokens[at])))
    return before.filter((at) => at > date);
  if (before.some((at) => read.tokens[at]?.text === ',')) return before;
  const occasion = endOfOccasion(read, before);
  if (occasion !== undefined && (isNominal(read.tokens[occasion + 1]) || read.tokens[occasion + 1]?.pos === 'ADJ'))
    return before.filter((at) => at > occasion);
  const start = before.find((at, i) => i > 1 && opensSubject(read, at));
  return start === undefined ? before : before.filter((at) => at >= start);
}

/** "In the 2019 election Reyes lost", "In the war of 1962 Norland lost": where the occasion ends that a date names. */
function endOfOccasion(read: ReadSentence, before: readonly number[]): number | undefined {
  const isOccasion = (at: number): boolean => eventNouns.has(read.tokens[at]?.lemma ?? '');
  const after = before.find((at) => {
    const date = /^['’]s?$/u.test(read.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
    return isOccasion(at) && read.dated.has(date) && !read.free.has(date);
  });
  if (after !== undefined) return after;
  const noun = before.find((at) => isOccasion(at) && read.tokens[at + 1]?.lower === 'of' && read.dated.has(at + 2));
  return noun === undefined ? undefined : before.findLast((at) => read.dated.has(at));
}

function opensSubject(read: ReadSentence, at: number): boolean {
  const [token, previous] = [read.tokens[at], read.tokens[at - 1]];
  const pronoun = /^(?:he|she|they|it|we|i)$/u.test(token?.lower ?? '');
  return (
    pronoun || (token?.pos === 'DET' && previous?.pos !== 'ADP' && previous?.pos !== 'ADJ' && previous?.pos !== 'DET')
  );
}

/** Cuts what stands before the subject: connectives, dates, and introductory phrases up to their comma. */
function trimIntroduction(read: ReadSentence, before: readonly number[]): readonly number[] {
  // "On 3 November, a Thursday, it": an article before a date goes with it.
  // "1991 – the club is founded": the mark ends what comes before the clause.
  const mark = before.findLast((at) => /^[:–—]$/u.test(read.tokens[at]?.text ?? '') && read.free.has(at - 1));
  const afterDate = afterIntroduction(read, mark === undefined ? before : before.filter((at) => at > mark));
  let list = afterDate.filter((at) => !read.free.has(at) && !(read.tokens[at]?.pos === 'DET' && read.free.has(at + 1)));
  for (;;) {
    const [first, second] = [read.tokens[list[0] ?? -1], read.tokens[list[1] ?? -1]];
    if (!first) return list;
    // "Three times, in 1981 and 1990, the players"
    if (first.pos === 'NUM' && second?.lower === 'times') {
      list = list.slice(2);
      continue;
    }
    const comma = list.findIndex((at) => read.tokens[at]?.text === ',');
    // "while digging a well, a farmer": without a subject it is a phrase.
    if (/^(?:while|when)$/u.test(first.lower) && second?.lower.endsWith('ing') === true && comma > 0) {
      list = list.slice(comma + 1);
      continue;
    }
    // "On 15 November, four days before the disaster, Reyes": how long before is no subject.
    const length = read.dated.get(list[0] ?? -1)?.value.type === 'duration' ? comma : -1;
    const counted = list
      .slice(0, Math.max(0, length))
      .some((at) => /^(?:before|after)$/u.test(read.tokens[at]?.lower ?? ''));
    if (counted && list.slice(length + 1).some((at) => isNominal(read.tokens[at]))) {
      list = list.slice(length + 1);
      continue;
    }
    const dangling = first.pos === 'PUNCT' && !/^[“"‘(]$/u.test(first.text);
    const connective =
      (openingWords.has(first.lower) && first.pos !== 'ADP' && list.length > 1) ||
      first.pos === 'PART' ||
      (first.pos === 'ADV' &&
        (second?.text === ',' || second?.pos === 'DET' || second?.pos === 'PROPN' || second?.pos === 'PRON'));
    if (dangling || connective) {
      list = list.slice(1);
      continue;
    }
    const lastOnly = list.at(-1);
    // "As finance minister she cut", "In 1996, he": none but a conjunction can join what stands before a subject pronoun to it.
    if (
      list.length > 1 &&
      read.tokens[list.at(-2) ?? -1]?.pos !== 'CCONJ' &&
      /^(?:he|she|they|it|we|i)$/u.test(read.tokens[lastOnly ?? -1]?.lower ?? '')
    )
      return lastOnly === undefined ? [] : [lastOnly];
    const phrase = first.pos === 'ADP' || (first.pos === 'VERB' && /(?:ing|ed)$/u.test(first.lower));
    // "and, after a spell abroad, opened a clinic": nothing but a phrase, and the subject is the one before.
    if (first.pos === 'ADP' && comma > 0 && comma === list.length - 1) return [];
    if (phrase && comma > 0 && list.slice(comma + 1).some((at) => isNominal(read.tokens[at]))) {
      list = list.slice(comma + 1);
      continue;
    }
    return list;
  }
}

/** Where a clause stands in its sentence's list; of a part, where the clause stands that it was taken from. */
export const indexOfClause = (read: ReadSentence, clause: Clause): number =>
  read.clauses.indexOf(clause.origin ?? clause);

export function isNominal(token: Token | undefined): boolean {
  return (
    token?.pos === 'NOUN' ||
    token?.pos === 'PROPN' ||
    token?.pos === 'PRON' ||
    token?.pos === 'NUM' ||
    token?.pos === 'DET'
  );
}

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
