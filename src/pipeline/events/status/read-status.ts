import type { CalendarDate, DateValue, EventStatus, TemporalExpression } from '../../types.ts';
import { compareDates } from '../../calendar/calendar-date.ts';
import { befellSubject } from './befell-subject.ts';
import { indexOfClause, restTokens, subjectTokens, wordsOf } from '../clauses/clause-parts.ts';
import type { Discourse } from '../reference/discourse.ts';
import { findSource, speakerOf } from './find-source.ts';
import { isAlleged, isDoubted } from './is-alleged.ts';
import { isSpeaker } from './is-speaker.ts';
import { isBrokenOff, isGivenUp, isObjectOf, undoneReason } from './is-undone.ts';
import { looksBack } from './looks-back.ts';
import { nameSource } from './name-source.ts';
import { isSupposed } from './is-supposed.ts';
import { reports } from '../clauses/saying-verb.ts';
import { particles, pointingVerbs, showingVerbs, stativeVerbs } from '../lexicon/verbs.ts';
import { cameToNothing, datesFurtherAct, isPlanned, pointsAhead, verbWords } from './points-ahead.ts';
import { postpones, setsDate } from './sets-date.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import type { VerbGroup } from '../clauses/find-verb-groups.ts';

/** The reason where a clause tells a state. */
export const stateReason = 'the clause tells a state, not a happening';

/** The reason where it was given up, or never done. */
const nothingCame = 'it did not come about';

/** How a clause stands to what it tells; or why it tells no event. */
export type Standing =
  | {
      readonly status: EventStatus;
      readonly attribution?: string;
      readonly doubts: readonly string[];
      /** Whether the dated verb is itself an act of speech. */
      readonly speech: boolean;
    }
  | { readonly leftOut: string };

interface Dated {
  readonly clause: Clause;
  readonly date?: DateValue;
  readonly noun?: number;
  readonly expression?: TemporalExpression;
}

type Stand = (status: EventStatus, ...doubts: string[]) => Standing;

/** Reads status and source of a clause. `published` tells plans from reports; without a date, it is about what is to come. */
export function readStatus(read: ReadSentence, dated: Dated, published: CalendarDate, discourse: Discourse): Standing {
  const { clause, date, noun, expression } = dated;
  const later = date === undefined || compareDates(date.interval.start, published) > 0;
  if (isSupposed(read, clause)) return { leftOut: 'what is supposed or asked is no event' };
  if (clause.role === 'nominal') return standingOfNoun(read, clause, later);
  const { verb } = clause;
  if (!verb) return { leftOut: 'the clause has no verb' };
  if (tellsOfNone(read, clause)) return { leftOut: stateReason };
  // "demanded that the plant be closed in 2019"
  if (read.tokens[verb.from]?.lower === 'be') return { leftOut: 'what is asked for is no event' };
  const undone = undoneReason(read, clause, expression);
  if (undone !== undefined) return { leftOut: undone };
  const found = findSource(read, clause);
  const quoted = found === undefined && clause.role !== 'attribution' && read.quoted ? discourse.speaker() : undefined;
  const by = found?.who ?? quoted?.text;
  const who = by === undefined ? undefined : nameSource(by, read, discourse);
  const stand: Stand = (status, ...doubts) => ({
    status,
    doubts,
    speech: false,
    ...(who === undefined || who === '' ? {} : { attribution: who }),
  });
  if (clause.claimed) {
    const { status } = clause.claimed;
    if (status === undefined) return { leftOut: 'a court did not find that it happened' };
    const claimant = nameSource(clause.claimed.by, read, discourse);
    return { status, doubts: [], speech: false, ...(claimant === '' ? {} : { attribution: claimant }) };
  }
  if (clause.role === 'attribution' || isReport(read, clause)) return saying(read, clause, later, discourse);
  if (cameToNothing(read, clause) || datesWhatIsGivenUp(read, dated, published)) return { leftOut: nothingCame };
  if (found?.denies) return stand('denied');
  // "Marsh, mayor from 2004 to 2012, is to stand again"
  if (verb.form === 'future' && date !== undefined && compareDates(date.interval.end, published) <= 0)
    return { leftOut: 'the verb is of the future and the date of the past' };
  if (pointsAhead(read, clause, later) || isPlanned(read, clause)) return stand('announced');
  if (verb.form === 'modal') return readModal(read, clause, later, stand, who === undefined ? 'happened' : 'said');
  if (pointsBack(read, clause)) return { leftOut: 'the clause only points back to what was told' };
  // "What followed, the tour of Asia in 2004, is history": the noun beside it says what it was.
  if (noun === undefined && (isState(read, clause) || followsWhat(read, clause))) return { leftOut: stateReason };
  if ((later || postpones(read, clause)) && setsDate(read, clause, expression)) return stand('announced');
  // "has approved a plan to build it in 2030": what has been done about it is not yet done on its day.
  if (later && datesFurtherAct(read, clause, expression)) return stand('announced');
  const doubts = later ? ['the verb is past and the date is after publication'] : [];
  if (found?.alleges || isAlleged(read, clause)) return stand('alleged', ...doubts);
  return stand(who === undefined ? 'happened' : 'said', ...doubts);
}

/** "has cancelled the concert on 3 July", "scrapped plans to open it in 2026": the day is not that of the giving up. */
function datesWhatIsGivenUp(
  read: ReadSentence,
  { clause, date, noun, expression }: Dated,
  published: CalendarDate,
): boolean {
  if (!date || !isGivenUp(read, clause) || setsDate(read, clause, expression)) return false;
  if (compareDates(date.interval.start, published) > 0 || (noun !== undefined && !isBrokenOff(read, clause)))
    return true;
  // "ruled out holding an election this year", but "dropped plans to stand on Friday"
  return compareDates(date.interval.end, published) > 0 && datesFurtherAct(read, clause, expression);
}

/** How a noun of happening stands: "the alleged theft", "called off Friday’s strike". */
function standingOfNoun(read: ReadSentence, clause: Clause, later: boolean): Standing {
  const home = clause.origin;
  if (home && isGivenUp(read, home) && isObjectOf(read, clause, home)) return { leftOut: nothingCame };
  const status = later ? 'announced' : isDoubted(read, clause.tokens) ? 'alleged' : 'happened';
  return { status, doubts: [], speech: false };
}

function saying(read: ReadSentence, clause: Clause, later: boolean, discourse: Discourse): Standing {
  // "The deal was announced": nobody is named who said so.
  const speaker = clause.verb?.passive === true ? '' : speakerOf(read, clause);
  const who = nameSource(sourceQuoted(read, clause) ?? speaker, read, discourse);
  const ahead = later && clause.verb?.form === 'future';
  return {
    status: ahead ? 'announced' : 'said',
    doubts: [],
    speech: true,
    ...(who === '' ? {} : { attribution: who }),
  };
}

function readModal(read: ReadSentence, clause: Clause, later: boolean, stand: Stand, stated: EventStatus): Standing {
  const words = verbWords(read, clause);
  const would = words[0] === 'would';
  if (would && words[1] === 'have') return { leftOut: 'it did not come about' };
  if (would && isReported(read, clause)) return stand('announced');
  if (!later && looksBack(read, clause) && !isState(read, clause)) return stand(stated);
  if (later) return stand('announced', 'the clause only says what could be');
  return { leftOut: 'the clause only says what could be' };
}

/** "said that it had been told and would meet them": told by somebody, itself or with the clause that it goes on from. */
function isReported(read: ReadSentence, clause: Clause): boolean {
  const parent = read.clauses[clause.parent ?? -1];
  return clause.role === 'complement' || (clause.role === 'coordinate' && parent?.role === 'complement');
}

/** A verb of saying that reports something, so that its date is the date of the saying. */
function isReport(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = read.tokens[verb?.head ?? -1]?.lemma ?? '';
  if (!verb || !reports(read.tokens, verb.head) || clause.role === 'participle') return false;
  // "is alleged to have fled in May": the date is of the flight.
  if (verbWords(read, clause).some((word, i, words) => word === 'to' && words[i + 1] === 'have')) return false;
  const rest = restTokens(clause);
  const at = indexOfClause(read, clause);
  const reported = read.clauses.some((other) => other.role === 'complement' && other.parent === at);
  const it = read.tokens[subjectTokens(read, clause)[0] ?? -1]?.lower === 'it';
  // "was reported on Monday to have fled", "It was reported on Monday that"
  if (verb.passive)
    return (
      lemma === 'announce' ||
      (it && reported) ||
      rest.some((at) => read.tokens[at]?.lower === 'to' && read.tokens[at + 1]?.lower === 'have')
    );
  // "claimed 83 lives"
  if (lemma === 'claim' && rest.some((index) => /^(?:lives?|victims?)$/u.test(read.tokens[index]?.lower ?? '')))
    return false;
  const quotes = rest.some((index) => read.tokens[index]?.text === '“');
  const asSaying = lemma === 'quote' && rest.some((index) => read.tokens[index]?.lower === 'saying');
  // "Tests confirmed that" tells what they found, and "the ministry confirmed that" what it said.
  const person = !showingVerbs.has(lemma) || (lemma === 'confirm' && isSpeaker(read, clause));
  return (reported && person) || quotes || asSaying || /^(?:say|warn|tell|claim|deny|allege)$/u.test(lemma);
}

/** "quoted a Kremlin aide as saying": the source is the one quoted. */
function sourceQuoted(read: ReadSentence, clause: Clause): string | undefined {
  const rest = restTokens(clause);
  const as = rest.findIndex(
    (at, i) => read.tokens[at]?.lower === 'as' && read.tokens[rest[i + 1] ?? -1]?.lower === 'saying',
  );
  return as > 0
    ? wordsOf(
        read,
        rest.slice(0, as).filter((at) => !read.dated.has(at)),
      )
    : undefined;
}

const followsWhat = (read: ReadSentence, clause: Clause): boolean =>
  /^(?:follow|come|happen)$/u.test(read.tokens[clause.verb?.last ?? -1]?.lemma ?? '') &&
  read.tokens[subjectTokens(read, clause)[0] ?? -1]?.lower === 'what';

/** A copula, or a verb of being: nothing comes about. */
function isState(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const head = read.tokens[verb?.head ?? -1];
  if (!verb || !head) return true;
  if (verb.passive || clause.role === 'participle') return false;
  // "stood down"
  if (particles.get(read.tokens[verb.to]?.lower ?? '')?.has(head.lemma)) return false;
  const progressive = head.lower.endsWith('ing') && head.lemma !== 'be';
  if (
    head.lemma === 'appear' &&
    !/^(?:to|as)$/u.test(read.tokens[verb.to]?.lower ?? '') &&
    read.tokens[verb.to]?.pos !== 'ADJ'
  )
    return false;
  // "lied to the jury" is no state, and "lay in the harbour" is one.
  if (head.lower === 'lied' || isAbleTo(read, verb)) return false;
  const doing = head.lemma === 'do' && verb.to - verb.from === 1;
  if (befellSubject(read, clause)) return false;
  return (head.pos === 'AUX' || stativeVerbs.has(head.lemma)) && !progressive && !doing && !existential(read, clause);
}

/** "was able to return": one who was able did so. */
const isAbleTo = (read: ReadSentence, { form, to }: VerbGroup): boolean =>
  form === 'past' && read.tokens[to]?.lower === 'able' && read.tokens[to + 1]?.lower === 'to';

/** "That changed last week": the news is elsewhere. */
function pointsBack(read: ReadSentence, clause: Clause): boolean {
  const subject = subjectTokens(read, clause);
  const pointer =
    subject.length === 1 && /^(?:that|this|it|things|all)$/u.test(read.tokens[subject[0] ?? -1]?.lower ?? '');
  const last = clause.verb?.last ?? -1;
  // “It came into force” tells something.
  return pointer && pointingVerbs.has(read.tokens[last]?.lemma ?? '') && read.tokens[last + 1]?.lower !== 'into';
}

/** "There was an explosion." */
function existential(read: ReadSentence, clause: Clause): boolean {
  const [first] = subjectTokens(read, clause);
  return read.tokens[first ?? -1]?.lower === 'there';
}

/** "There was no election.", "There will be none." */
const tellsOfNone = (read: ReadSentence, clause: Clause): boolean =>
  /^(?:no|none|nothing|nobody)$/u.test(read.tokens[clause.verb?.to ?? -1]?.lower ?? '') && existential(read, clause);
