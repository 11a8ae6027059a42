import type { Clause } from '../clauses/clause.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import type { Discourse } from './discourse.ts';
import { isPlural } from '../words/inflect.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { laterNoun } from './later-noun.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { pickedOut } from './picked-out.ts';
import { noSubject, type Subject } from './subject.ts';
import { isNominal } from '../words/token.ts';

/** Index of the preposition that leads a relative pronoun, which goes with the verb: "the mill in which he worked". */
export function leadOfRelative(read: ReadSentence, { opener }: Clause): number | undefined {
  if (opener === undefined || !/^(?:which|whom)$/u.test(read.tokens[opener]?.lower ?? '')) return undefined;
  const lead = read.tokens[opener - 1];
  return lead?.pos === 'ADP' && lead.lower !== 'of' ? opener - 1 : undefined;
}

/** The noun phrase just before a relative pronoun or a participle. */
export function antecedent(
  read: ReadSentence,
  clause: Clause,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject {
  const end = leadOfRelative(read, clause) ?? clause.opener ?? clause.verb?.from ?? 0;
  const twin =
    read.tokens[end - 1]?.pos === 'CCONJ'
      ? read.clauses.findLast(
          (other) => other.role === 'relative' && (other.opener ?? end) < end && other.parent === clause.parent,
        )
      : undefined;
  if (twin) return antecedent(read, twin, settled, discourse);
  const picked = pickedOut(read, clause) ?? source(read, clause);
  if (picked) return nounPhrase(read, picked, discourse);
  const partitive = partOf(read, end);
  const last = lastWord(read, partitive ? end - 2 : end);
  const home = read.clauses.find(({ tokens }) => tokens.includes(last)) ?? read.clauses[clause.parent ?? -1];
  // "sold it before a fire that killed", "two winners: Reyes, who": a phrase that looks like the start of a clause has no subject.
  const verbless = (home?.role === 'adverbial' || home?.role === 'coordinate') && home.verb === undefined;
  const thing = laterNoun(read, clause, last);
  const inSubject =
    home !== undefined &&
    thing === undefined &&
    !verbless &&
    home !== clause &&
    (!home.verb || (last < home.verb.from && !isIntroduction(read, home, last)));
  const shared = home && settled.get(home);
  // "Teachers and parents, many of whom"
  const joined = read.tokens[phraseStart(read, last) - 1]?.pos === 'CCONJ';
  const whole =
    (!partitive || joined) && inSubject && shared && shared.text !== '' && !shared.open
      ? shared
      : phraseUpTo(read, clause, last, { discourse, whole: partitive === undefined });
  return partitive && whole.text !== '' ? { ...whole, text: `${partitive} ${small(whole)}` } : whole;
}

/** "According to a study by the University of Arle published in 2018": what was published is the study. */
function source(read: ReadSentence, { role, verb }: Clause): readonly number[] | undefined {
  if (role !== 'participle' || !verb || read.tokens[0]?.lower !== 'according') return undefined;
  const end = read.tokens.findIndex(({ pos, text }, at) => at > 1 && (pos === 'ADP' || pos === 'VERB' || text === ','));
  const by = read.tokens[end]?.lower === 'by' && end < verb.from;
  return by ? Array.from({ length: end - 2 }, (_, i) => 2 + i) : undefined;
}

/** A phrase that no name opens, as it stands inside a sentence. */
const small = ({ text, names }: Subject): string =>
  names.length > 0 || /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** "According to a report published in May, the ministry": the word stands before the subject and is no part of it. */
function isIntroduction(read: ReadSentence, home: Clause, last: number): boolean {
  const [first] = subjectTokens(read, home);
  return first !== undefined && last < first;
}

const quantities: ReadonlySet<string> = new Set(
  'one some many most both all none several each few half hundreds thousands dozens'.split(' '),
);

/** "three grandchildren, one of whom": "one of", else undefined. */
function partOf(read: ReadSentence, opener: number): string | undefined {
  const [which, of] = [read.tokens[opener - 2], read.tokens[opener - 1]];
  return of?.lower === 'of' && which && (which.pos === 'NUM' || quantities.has(which.lower))
    ? `${which.lower} of`
    : undefined;
}

/** Index of the last word before an opener: marks, adverbs and dates stand between at times. */
function lastWord(read: ReadSentence, opener: number): number {
  let at = opener - 1;
  while (at > 0 && (read.tokens[at]?.pos === 'PUNCT' || read.tokens[at]?.pos === 'ADV' || read.dated.has(at))) at -= 1;
  return at;
}

/** The noun phrase that ends at `last`; with the one before it where only that agrees with the verb in number. */
function phraseUpTo(
  read: ReadSentence,
  clause: Clause,
  last: number,
  { discourse, whole }: { readonly discourse: Discourse; readonly whole: boolean },
): Subject {
  let start = phraseStart(read, last);
  const verb = read.tokens[clause.verb?.from ?? -1]?.lower ?? '';
  const words = read.tokens
    .slice(start, last + 1)
    .map(({ text }) => text)
    .join(' ');
  const disagrees = /^(?:were|are|have)$/u.test(verb)
    ? !isPlural(words)
    : /^(?:was|is|has)$/u.test(verb) && isPlural(words);
  const none = read.tokens[start]?.lower === 'no';
  // "led by Reyes, who was sacked": a name is no plural, whatever it ends in.
  const named = read.tokens[last]?.pos === 'PROPN';
  if (whole && ((disagrees && !named) || none) && clause.role === 'relative' && read.tokens[start - 1]?.pos === 'ADP')
    start = phraseStart(read, start - 2);
  // "Of the eleven who began", "double the reward that was put up"
  if (/^(?:of|double|triple)$/u.test(read.tokens[start]?.lower ?? '')) start += 1;
  const person = laterNoun(read, clause, last) ?? personUpTo(read, clause, last) ?? personIn(read, clause, start, last);
  if (person !== undefined) start = person;
  const phrase = Array.from({ length: last + 1 - start }, (_, i) => start + i).filter((at) => !read.free.has(at));
  return phrase.length > 0 && phrase.some((at) => isNominal(read.tokens[at]))
    ? nounPhrase(read, phrase, discourse)
    : noSubject;
}

/** "the murder of Mia Strand, whose body": a word for people goes with the name alone. */
function personUpTo(read: ReadSentence, { opener }: Clause, last: number): number | undefined {
  const ofPeople = /^(?:who|whom|whose)$/u.test(read.tokens[opener ?? -1]?.lower ?? '');
  const end = read.tokens[last]?.end;
  const name = read.entities.find(({ span, kind }) => kind !== 'place' && kind !== 'organisation' && span.end === end);
  const start = name ? read.tokens.findIndex((token) => token.start >= name.span.start) : -1;
  return ofPeople && start > 0 && read.tokens[start - 1]?.lower === 'of' ? start : undefined;
}

/** "the funeral of the singer, who", "in favour of his daughter, who": no happening is a "who", but whom it is of may be. */
function personIn(read: ReadSentence, { opener }: Clause, start: number, last: number): number | undefined {
  const who = /^(?:who|whom)$/u.test(read.tokens[opener ?? -1]?.lower ?? '');
  const of = read.tokens.findLastIndex(({ lower }, at) => at > start && at < last && lower === 'of');
  const head = read.tokens[of - 1];
  if (!who || of === -1 || head?.pos !== 'NOUN') return undefined;
  const bare = of - 1 === start && read.tokens[start - 1]?.lower === 'in';
  return bare || eventNouns.has(head.lemma) ? of + 1 : undefined;
}

function phraseStart(read: ReadSentence, last: number): number {
  let start = last + 1;
  while (start > 0 && belongs(read, start - 1) && !read.clauses.some(({ verb }) => verb?.last === start - 1))
    start -= 1;
  return start;
}

/** "a leaked report" */
const isAttribute = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.pos === 'VERB' && /(?:ed|ing)$/u.test(read.tokens[at].lower) && read.tokens[at - 1]?.pos === 'DET';

const objects: ReadonlySet<string> = new Set(['me', 'him', 'them', 'us']);

const belongs = (read: ReadSentence, at: number): boolean =>
  isAttribute(read, at) ||
  (isNominal(read.tokens[at]) && !objects.has(read.tokens[at]?.lower ?? '')) ||
  read.tokens[at]?.pos === 'ADJ' ||
  read.tokens[at]?.lower === 'of' ||
  read.tokens[at]?.text === '%' ||
  /^['’]s?$/u.test(read.tokens[at]?.text ?? '');
