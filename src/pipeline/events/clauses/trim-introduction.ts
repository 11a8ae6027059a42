import { openingWords } from '../lexicon/connectives.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { namesOfTime } from '../lexicon/time-nouns.ts';
import { isNominal } from '../words/token.ts';
import type { ReadSentence } from './sentence.ts';
import { subjectPronouns } from '../lexicon/pronouns.ts';

/** Cuts what stands before the subject: connectives, dates, and introductory phrases up to their comma. */
export function trimIntroduction(read: ReadSentence, before: readonly number[]): readonly number[] {
  // "1991 – the club is founded": the mark ends what comes before the clause.
  const mark = before.findLast((at) => /^[:–—]$/u.test(read.tokens[at]?.text ?? '') && read.free.has(at - 1));
  const afterDate = afterIntroduction(read, mark === undefined ? before : before.filter((at) => at > mark));
  // "On 3 November, a Thursday, it": an article before a date goes with it.
  let list = afterDate.filter((at) => !read.free.has(at) && !(read.tokens[at]?.pos === 'DET' && read.free.has(at + 1)));
  for (let length = openingLength(read, list); length > 0; length = openingLength(read, list))
    list = list.slice(length);
  return list;
}

/** How many words at the head of a list are no part of its subject, where it opens as one kind of introduction does. */
type Opening = (read: ReadSentence, list: readonly number[]) => number;

function openingLength(read: ReadSentence, list: readonly number[]): number {
  for (const opening of openings) {
    const length = list.length === 0 ? 0 : opening(read, list);
    if (length > 0) return length;
  }
  return 0;
}

const commaIn = (read: ReadSentence, list: readonly number[]): number =>
  list.findIndex((at) => read.tokens[at]?.text === ',');

const namesAny = (read: ReadSentence, list: readonly number[]): boolean =>
  list.some((at) => isNominal(read.tokens[at]));

/** "Three times, in 1981 and 1990, the players" */
const times: Opening = (read, [first = -1, second = -1]) =>
  read.tokens[first]?.pos === 'NUM' && read.tokens[second]?.lower === 'times' ? 2 : 0;

/** "By then the frame", "Until then, the mill" */
const then: Opening = (read, [first = -1, second = -1]) =>
  read.tokens[first]?.pos === 'ADP' && read.tokens[second]?.lower === 'then' ? 2 : 0;

/** "while digging a well, a farmer": without a subject it is a phrase. */
const gerund: Opening = (read, list) => {
  const [first, second] = [read.tokens[list[0] ?? -1], read.tokens[list[1] ?? -1]];
  const leads = (first?.lower === 'while' || first?.lower === 'when') && second?.lower.endsWith('ing') === true;
  const comma = commaIn(read, list);
  return leads && comma > 0 ? comma + 1 : 0;
};

/** "On 15 November, four days before the disaster, Reyes", ", five years on, Reyes": how long before or after is no subject. */
const lengthOfTime: Opening = (read, list) => {
  const comma = read.dated.get(list[0] ?? -1)?.value.type === 'duration' ? commaIn(read, list) : -1;
  const counted = list
    .slice(0, Math.max(0, comma))
    .some((at) => /^(?:before|after)$/u.test(read.tokens[at]?.lower ?? ''));
  const isOn = read.tokens[list[comma - 1] ?? -1]?.lower === 'on';
  return (counted || isOn) && namesAny(read, list.slice(comma + 1)) ? comma + 1 : 0;
};

/** "On 21 June, the day of the vote, the dam broke": what else the date was is no subject. */
const nameOfDate: Opening = (read, list) => {
  const start = list.findIndex((at) => read.tokens[at]?.text !== ',');
  const first = list[start] ?? -1;
  const comma = list.findIndex((at, i) => i > start && read.tokens[at]?.text === ',');
  if (comma === -1 || read.tokens[first - 1]?.text !== ',' || !read.free.has(first - 2)) return 0;
  const phrase = list.slice(start, comma);
  const link = phrase.findIndex((at) => read.tokens[at]?.pos === 'ADP');
  const head = phrase[(link === -1 ? phrase.length : link) - 1];
  const isTime = namesOfTime.has(read.tokens[head ?? -1]?.lower ?? '');
  return isTime && namesAny(read, list.slice(comma + 1)) ? comma + 1 : 0;
};

/** "Forty years after it was stolen, the painting": how long after another clause, which stands between. */
const lengthBeforeClause: Opening = (read, list) => {
  const isLength = (at: number | undefined): boolean => read.dated.get(at ?? -1)?.value.type === 'duration';
  const end = list.findIndex((at) => !isLength(at));
  return end > 0 && list[end] !== (list[end - 1] ?? 0) + 1 ? end : 0;
};

/** ", but finally the mill": a mark, or a word that only links. */
const link: Opening = (read, list) => {
  const [first, second] = [read.tokens[list[0] ?? -1], read.tokens[list[1] ?? -1]];
  if (!first) return 0;
  const dangling = first.pos === 'PUNCT' && !/^[“"‘(]$/u.test(first.text);
  const connective =
    (openingWords.has(first.lower) && first.pos !== 'ADP' && list.length > 1) ||
    first.pos === 'PART' ||
    (first.pos === 'ADV' && (second?.text === ',' || ['DET', 'PROPN', 'PRON'].includes(second?.pos ?? '')));
  return dangling || connective ? 1 : 0;
};

/** "As finance minister she cut", "In 1996, he": none but a conjunction can join what stands before a subject pronoun to it. */
const beforePronoun: Opening = (read, list) => {
  const [joint, last] = [read.tokens[list.at(-2) ?? -1], read.tokens[list.at(-1) ?? -1]];
  const alone = list.length > 1 && joint?.pos !== 'CCONJ' && subjectPronouns.has(last?.lower ?? '');
  return alone ? list.length - 1 : 0;
};

/** "and, after a spell abroad, opened a clinic": nothing but a phrase, and the subject is the one before. */
const phraseAlone: Opening = (read, list) => {
  const comma = commaIn(read, list);
  const only = read.tokens[list[0] ?? -1]?.pos === 'ADP' && comma > 0 && comma === list.length - 1;
  return only ? list.length : 0;
};

/** "At the museum, visitors", "Asked why, she" */
const phrase: Opening = (read, list) => {
  const [first, comma] = [read.tokens[list[0] ?? -1], commaIn(read, list)];
  const leads = first?.pos === 'ADP' || (first?.pos === 'VERB' && /(?:ing|ed)$/u.test(first.lower));
  return leads && comma > 0 && namesAny(read, list.slice(comma + 1)) ? comma + 1 : 0;
};

const openings: readonly Opening[] = [
  times,
  then,
  gerund,
  lengthOfTime,
  nameOfDate,
  lengthBeforeClause,
  link,
  beforePronoun,
  phraseAlone,
  phrase,
];

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
  const pronoun = subjectPronouns.has(token?.lower ?? '');
  return (
    pronoun || (token?.pos === 'DET' && previous?.pos !== 'ADP' && previous?.pos !== 'ADJ' && previous?.pos !== 'DET')
  );
}
