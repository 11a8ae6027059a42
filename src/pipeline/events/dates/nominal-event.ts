import type { TemporalExpression } from '../../types.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import { enactmentNouns, eventNouns, speechNouns } from '../lexicon/event-nouns.ts';
import { occasionVerbs, reportVerbs } from '../lexicon/verbs.ts';
import { isDoubted } from '../status/is-alleged.ts';
import { namesThing } from './names-thing.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';

/** A date that goes with a noun of happening, and what tells the event: a clause about it, or the noun's own phrase. */
export interface NominalEvent {
  readonly clause: Clause;
  /** Index of the noun; absent where the date dates the clause after all. */
  readonly noun?: number;
  /** The noun stands alone: it says too little to be an event by itself. */
  readonly bare?: true;
}

interface Phrase {
  readonly noun: number;
  readonly tokens: readonly number[];
}

const farthest = 12;
const linking = new Set('of in at on by for over with against between from to near the a an'.split(' '));
/** What tells that one happening came before another. */
const sequence = /^(?:after|before|following|since|until)$/u;
const hedged = new Set('possible potential proposed planned likely no any future next upcoming scheduled'.split(' '));

/** Finds the event that a date tells as part of a noun's phrase: "the 1998 strike", "a coup the following year". */
export function readNominalEvent(read: ReadSentence, expression: TemporalExpression): NominalEvent | undefined {
  const own = [...read.dated].flatMap(([at, other]) => (other === expression ? [at] : []));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const home = read.clauses.find(({ tokens }) => tokens.includes(first));
  const before = nounAfter(read, last);
  // "a 2010 robbery and a 2011 fraud": the date that names a thing is not that of the noun before.
  const phrase = before ?? (namesThing(read.tokens, expression) ? undefined : nounBefore(read, first));
  if (!home || !phrase) return undefined;
  const lemma = read.tokens[phrase.noun]?.lemma ?? '';
  if (before && datesClause(read, home, phrase, lemma)) return { clause: home };
  if (!before && enactmentNouns.has(lemma) && opensWith(read, home, phrase, 'a'))
    return { clause: home, noun: phrase.noun };
  if (!eventNouns.has(lemma) || phrase.tokens.some((at) => hedged.has(read.tokens[at]?.lower ?? ''))) return undefined;
  return tellPhrase(read, home, phrase, [...phrase.tokens, ...own]);
}

/** "After his resignation in March, Okafor moved": the date is of what the clause came after, and not of the clause. */
export function datesWhatCameBefore(read: ReadSentence, expression: TemporalExpression): boolean {
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const phrase = first > 0 ? nounBefore(read, first) : undefined;
  const lead = read.tokens[(phrase?.tokens[0] ?? 0) - 1]?.lower ?? '';
  const happening = phrase !== undefined && eventNouns.has(read.tokens[phrase.noun]?.lemma ?? '');
  return happening && sequence.test(lead) && (lead === 'since' || sayingMore(read, phrase).length > 0);
}

/**
 * "Two men have been charged over a murder last month": a perfect tells how things stand now, so that a time gone by is
 * that of the happening before it.
 */
export function datesCauseOfState(read: ReadSentence, { verb }: Clause, expression: TemporalExpression): boolean {
  if (verb?.form !== 'perfect' || expression.direction !== 'past') return false;
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const phrase = first > verb.last ? nounBefore(read, first) : undefined;
  return phrase !== undefined && eventNouns.has(read.tokens[phrase.noun]?.lemma ?? '');
}

/** "was charged over an alleged theft in 2022": the date is of what is alleged. */
export function datesAlleged(read: ReadSentence, { verb }: Clause, expression: TemporalExpression): boolean {
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const phrase = first > (verb?.last ?? first) ? nounBefore(read, first) : undefined;
  return phrase !== undefined && isDoubted(read, phrase.tokens);
}

/** The words of a phrase that say which happening it is: nouns, and after "since" or "after" whose it is. */
function sayingMore(read: ReadSentence, { noun, tokens }: Phrase): readonly number[] {
  const owned = sequence.test(read.tokens[(tokens[0] ?? 0) - 1]?.lower ?? '');
  return tokens.filter(
    (at) => at !== noun && (['NOUN', 'PROPN'].includes(read.tokens[at]?.pos ?? '') || (owned && isOwner(read, at))),
  );
}

/** By its own words where they say enough, else by the relative clause after it, or the clause that it is the subject of. */
function tellPhrase(
  read: ReadSentence,
  home: Clause,
  { noun, tokens }: Phrase,
  whole: readonly number[],
): NominalEvent | undefined {
  const says = sayingMore(read, { noun, tokens });
  const end = Math.max(...whole);
  const relative = read.clauses.find(
    (clause) =>
      clause.role === 'relative' &&
      (clause.opener === end + 1 || clause.opener === end + 2) &&
      /^(?:which|that)$/u.test(read.tokens[clause.opener]?.lower ?? ''),
  );
  if (relative) return { clause: { ...relative, subject: tokens, origin: relative }, noun };
  const isSubject = home.verb !== undefined && headsSubject(read, home, noun) && !home.verb.negated;
  const being = /^(?:be|have)$/u.test(read.tokens[home.verb?.last ?? -1]?.lemma ?? '');
  if (says.length === 0 && isSubject && !being) return { clause: home, noun };
  return {
    clause: { role: 'nominal', tokens, verb: undefined, parent: undefined, opener: undefined, origin: home },
    noun,
    ...(says.length === 0 ? { bare: true as const } : {}),
  };
}

/** "The 2006 final was abandoned", "The coup of 1999 brought": no preposition of the subject stands before the noun. */
function headsSubject(read: ReadSentence, home: Clause, noun: number): boolean {
  const subject = subjectTokens(read, home);
  return subject.includes(noun) && !subject.some((at) => at < noun && read.tokens[at]?.pos === 'ADP');
}

/** "lost the 1985 final", "warned in a 2012 speech that": the verb happened on the occasion that the date names. */
function datesClause(read: ReadSentence, home: Clause, { noun }: Phrase, lemma: string): boolean {
  const verb = read.tokens[home.verb?.last ?? -1]?.lemma ?? '';
  if (speechNouns.has(lemma)) return reportVerbs.has(verb);
  if (eventNouns.has(lemma) && opensOnOccasion(read, home, noun)) return true;
  if (happensIn(read, home, noun)) return true;
  return eventNouns.has(lemma) && (occasionVerbs.has(verb) || takesPart(read, home)) && restTokens(home).includes(noun);
}

/** "was shot in the 1974 coup", "washed away in the floods of 2021": what is done to one on an occasion is of its day. */
export function happensIn(read: ReadSentence, { verb, role }: Clause, noun: number): boolean {
  let start = noun;
  while (start > 0 && (read.dated.has(start - 1) || opensPhrase(read, start - 1))) start -= 1;
  const undergoes = verb?.form === 'past' && (verb.passive || (role === 'participle' && verb.ambiguous));
  const led = /^(?:in|during)$/u.test(read.tokens[start - 1]?.lower ?? '');
  return undergoes && !verb.negated && led && start > verb.last && eventNouns.has(read.tokens[noun]?.lemma ?? '');
}

/** "took part in the 1988 coup" */
export const takesPart = (read: ReadSentence, { verb }: Clause): boolean =>
  read.tokens[verb?.last ?? -1]?.lemma === 'take' && read.tokens[verb?.to ?? -1]?.lower === 'part';

/** "In the 2019 election Reyes lost her seat": the occasion stands before the subject. */
function opensOnOccasion(read: ReadSentence, home: Clause, noun: number): boolean {
  const opening = home.tokens.find((at) => read.tokens[at]?.pos !== 'PUNCT' && read.tokens[at]?.pos !== 'CCONJ') ?? -1;
  const led = /^(?:in|at|during)$/u.test(read.tokens[opening]?.lower ?? '') && noun - opening < 6;
  return led && home.verb !== undefined && (subjectTokens(read, home)[0] ?? -1) > noun;
}

const opensWith = (read: ReadSentence, home: Clause, { tokens }: Phrase, article: string): boolean =>
  subjectTokens(read, home)[0] === tokens[0] && read.tokens[tokens[0] ?? -1]?.lower === article;

/** "the 1998 strike", "Monday’s vote on the budget": the head of the nouns that follow the date. */
function nounAfter(read: ReadSentence, last: number): Phrase | undefined {
  let end = last + 1;
  if (/^[’']s?$/u.test(read.tokens[end]?.text ?? '')) end += 1;
  const from = end;
  while (['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(read.tokens[end]?.pos ?? '') && !read.dated.has(end)) end += 1;
  const run = Array.from({ length: end - from }, (_, i) => from + i);
  // "In the 2019 elections voters": nothing is named with a plural before its noun.
  const plural = run.find(
    (at) => eventNouns.has(read.tokens[at]?.lemma ?? '') && /[^s]s$/u.test(read.tokens[at]?.lower ?? ''),
  );
  const noun =
    plural ?? run.findLast((at) => read.tokens[at]?.pos === 'NOUN' || eventNouns.has(read.tokens[at]?.lower ?? ''));
  if (noun === undefined || !isOccasion(read, noun)) return undefined;
  return {
    noun,
    tokens: [...Array.from({ length: noun + 1 - from }, (_, i) => from + i), ...complement(read, noun + 1)],
  };
}

/** "of a shepherd", "on the budget": the phrases that complete a noun, up to a verb, a mark or a date. */
function complement(read: ReadSentence, from: number): readonly number[] {
  const found: number[] = [];
  if (read.tokens[from]?.pos !== 'ADP') return found;
  for (let at = from; at < read.tokens.length && at - from < farthest; at += 1) {
    const token = read.tokens[at];
    if (
      !token ||
      read.dated.has(at) ||
      !(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(token.pos) || linking.has(token.lower))
    )
      break;
    found.push(at);
  }
  while (found.length > 0 && !['NOUN', 'PROPN', 'NUM'].includes(read.tokens[found.at(-1) ?? -1]?.pos ?? ''))
    found.pop();
  return found;
}

/** "his resignation": whose it is says enough. */
const isOwner = (read: ReadSentence, at: number): boolean =>
  /^(?:its|his|her|their)$/u.test(read.tokens[at]?.lower ?? '');

const isOccasion = (read: ReadSentence, at: number): boolean => {
  const lemma = read.tokens[at]?.lemma ?? '';
  return eventNouns.has(lemma) || speechNouns.has(lemma) || enactmentNouns.has(lemma);
};

/** "a coup in Dellan the following year": the nearest noun of happening that the date's phrase hangs on. */
function nounBefore(read: ReadSentence, first: number): Phrase | undefined {
  let at = read.tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const stop = Math.max(0, first - farthest);
  for (; at >= stop; at -= 1) {
    const token = read.tokens[at];
    if (!token || read.dated.has(at)) return undefined;
    if (token.pos === 'NOUN' && isOccasion(read, at)) break;
    if (!(
      ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(token.pos) ||
      linking.has(token.lower) ||
      token.pos === 'CCONJ'
    ))
      return undefined;
  }
  if (at < stop || read.tokens[at]?.pos !== 'NOUN') return undefined;
  let start = at;
  while (start > 0 && opensPhrase(read, start - 1)) start -= 1;
  const end = read.tokens[first - 1]?.text === ',' ? first - 1 : first;
  return { noun: at, tokens: Array.from({ length: end - start }, (_, i) => start + i) };
}

function opensPhrase(read: ReadSentence, at: number): boolean {
  const token = read.tokens[at];
  if (!token || read.dated.has(at)) return false;
  return (
    ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(token.pos) || /^(?:['’]s?|its|his|her|their)$/u.test(token.lower)
  );
}
