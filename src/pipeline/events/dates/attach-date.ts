import type { DateValue, TemporalExpression } from '../../types.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import { clauseOfDrawnDate } from '../clauses/drawn-date.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { partsOfTime } from '../lexicon/time-nouns.ts';
import { occasionVerbs, planVerbs } from '../lexicon/verbs.ts';
import {
  datesAlleged,
  datesCauseOfState,
  datesWhatCameBefore,
  happensIn,
  readNominalEvent,
  takesPart,
} from './nominal-event.ts';
import { readAccusedAct } from './accused-act.ts';
import { asksWho } from './asks-who.ts';
import { isBound } from './is-bound.ts';
import { namesThing } from './names-thing.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import { postpones, setsDate } from '../status/sets-date.ts';
import { tokensIn } from '../words/tokens-in.ts';
import { isNominal } from '../words/token.ts';

export type Attached = { readonly clause: Clause; readonly date: DateValue } | { readonly leftOut: string };

const reasons: Readonly<Record<string, string>> = {
  duration: 'a duration is on no particular day',
  recurrence: 'what recurs is no single event',
  open: 'the date only bounds a stretch',
  reference: 'the expression names no date',
  unresolved: 'the expression could not be resolved',
};

/** Finds the clause that a temporal expression dates, or says why it dates none. */
export function attachDate(read: ReadSentence, expression: TemporalExpression): Attached {
  const { value } = expression;
  const own = tokensIn(read.tokens, expression.span);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { leftOut: 'the expression stands in no sentence' };
  const date = value.type === 'open' ? value.date : value.type === 'date' ? value : undefined;
  const place = { read, expression, first, last };
  const told = clauseThatExplains(place) ?? clauseOfDrawnDate(read, expression, first) ?? clauseThatPutsOff(place);
  if (date && told) return { clause: told, date };
  if (value.type !== 'date') return { leftOut: reasons[value.type] ?? 'the expression names no date' };
  if (namesThing(read.tokens, expression)) return { leftOut: 'the date names a thing, not when the clause happened' };
  const clause = read.clauses.find((candidate) => candidate.tokens.includes(first));
  if (!clause?.verb) return { leftOut: 'no verb goes with the date' };
  const leftOut = whyOfNoClause(place, clause);
  return leftOut === undefined ? { clause, date: value } : { leftOut };
}

/** A temporal expression in its sentence, with the indexes of its first word and its last. */
interface Place {
  readonly read: ReadSentence;
  readonly expression: TemporalExpression;
  readonly first: number;
  readonly last: number;
}

/** Why a date that stands in a clause is not when the clause happened; nothing where it is. */
function whyOfNoClause({ read, expression, first, last }: Place, clause: Clause): string | undefined {
  if (asksWho(read, clause)) return 'the clause asks who or what it was';
  if (clause.role === 'participle' && read.tokens[clause.verb?.head ?? -1]?.lower === 'dated')
    return 'the date is the one that a paper bears';
  if (presentBesidePast(read, clause, expression)) return 'the verb is of the present and the date of the past';
  if (inAside(read, clause, first, last)) return 'the date belongs to an aside';
  if (setFor(read, clause, first)) return 'the date is of what was set, not of the setting';
  if (isBound(read, expression, first)) return 'the date only bounds or measures a stretch';
  if (datesWhatCameBefore(read, expression) || datesCauseOfState(read, clause, expression))
    return 'the date is of what came before';
  if (datesAlleged(read, clause, expression)) return 'the date is of what is alleged';
  if (comparedWith(read, clause, first)) return 'the date is only compared with';
  if (introduces(read, clause, first, last)) return undefined;
  if (belongsToNoun(read, clause, expression, first)) return 'the date belongs to a noun';
  return insideSubject(read, clause, first) ? 'the date belongs to a noun in the subject' : undefined;
}

/** "was put off until Friday": the day is the new one of what was put off. */
function clauseThatPutsOff({ read, expression, first }: Place): Clause | undefined {
  const clause = read.clauses.find(({ tokens }) => tokens.includes(first));
  return clause && postpones(read, clause) && setsDate(read, clause, expression) ? clause : undefined;
}

/** "At a conference in Lindhaven in 1964 she …": the date is in a phrase before the subject, so it dates the clause. */
function introduces(read: ReadSentence, clause: Clause, first: number, last: number): boolean {
  const { verb, tokens } = clause;
  if (!verb || last >= verb.from) return false;
  const opening = tokens.find((at) => read.tokens[at]?.pos !== 'PUNCT' && read.tokens[at]?.pos !== 'CCONJ');
  if (opening === undefined || !/^(?:in|at|on|during|under|with)$/u.test(read.tokens[opening]?.lower ?? ''))
    return false;
  const comma = tokens.some((at) => at > opening && at < first - 1 && read.tokens[at]?.text === ',');
  return !comma && tokens.some((at) => at > last && at < verb.from && isNominal(read.tokens[at]));
}

/** "since 2006, when the council began": the clause that says what happened then. */
function clauseThatExplains({ read, expression, first, last }: Place): Clause | undefined {
  const onlyBounds = expression.value.type === 'open';
  const comma = read.tokens[last + 1]?.text === ',';
  const told = clauseOpenedAfter(read, last, onlyBounds);
  // "died on 3 May when a crane fell": the clause before has the date, unless the date only bounds it.
  const stands = !onlyBounds && !comma && !isBound(read, expression, first) && datesPastClause(read, first);
  if (stands) return undefined;
  // "had stood since 1880 when it fell in 1950": without a comma it is no clause of that date, and it has its own.
  const own = !comma && onlyBounds && told?.tokens.some((at) => read.dated.has(at)) === true;
  return own ? undefined : told;
}

const datesPastClause = (read: ReadSentence, first: number): boolean =>
  read.clauses.some(
    ({ tokens, verb }) =>
      tokens.includes(first) && verb?.form === 'past' && !verb.negated && read.tokens[verb.last]?.lemma !== 'be',
  );

/** The relative clause of time that begins right behind a date: ", when", "the day on which"; and, of a bound, ", the year in which". */
function clauseOpenedAfter(read: ReadSentence, last: number, onlyBounds: boolean): Clause | undefined {
  const after = read.tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const named =
    onlyBounds && /^(?:day|week|month|year)$/u.test(read.tokens[after + 1]?.lower ?? '') && after === last + 2;
  const opener = named && read.tokens[after]?.lower === 'the' ? after + 2 : after;
  const led =
    /^(?:on|in)$/u.test(read.tokens[opener]?.lower ?? '') && read.tokens[opener + 1]?.lower === 'which'
      ? opener + 1
      : opener;
  if (read.tokens[led]?.lower !== 'when' && led === opener) return undefined;
  return read.clauses.find((clause) => clause.role === 'relative' && clause.opener === led);
}

/** "is charged over the blast on 22 May": the date is past and the verb is not, so it belongs to the noun. */
function presentBesidePast(read: ReadSentence, clause: Clause, expression: TemporalExpression): boolean {
  if (clause.verb?.form !== 'present' || expression.direction === 'future') return false;
  // "is accused of ordering the raid in 1982"
  if (readAccusedAct(read, clause, expression)) return false;
  return (
    readNominalEvent(read, expression) !== undefined &&
    /^(?:is|are)$/u.test(read.tokens[clause.verb.from]?.lower ?? '') &&
    clause.verb.passive
  );
}

/** "Its population, 40,000 in 1950, has fallen", "Reyes, mayor from 2004 to 2012, died": an aside with a date of its own. */
function inAside(read: ReadSentence, { verb, tokens }: Clause, first: number, last: number): boolean {
  if (!verb || first >= verb.from || read.tokens[last + 1]?.text !== ',') return false;
  const opens = tokens.findLast((at) => at < first && read.tokens[at]?.text === ',') ?? -1;
  const inside = tokens.filter((at) => at > opens && at < first && !read.dated.has(at));
  const led = ['ADP', 'ADV', 'VERB', 'SCONJ', 'CCONJ'].includes(read.tokens[inside[0] ?? -1]?.pos ?? 'ADP');
  const beside = tokens.some(
    (at) => at < opens && !read.dated.has(at) && ['NOUN', 'PROPN'].includes(read.tokens[at]?.pos ?? ''),
  );
  const now = verb.form === 'perfect' || verb.form === 'present';
  return beside && (now || !led) && inside.some((at) => isNominal(read.tokens[at]));
}

/** "called an election for 4 July": the act was before, and the day is the election's. "Planned for July" tells the plan. */
function setFor(read: ReadSentence, clause: Clause, first: number): boolean {
  const led = read.tokens[first]?.lower === 'for' || read.tokens[first - 1]?.lower === 'for';
  const { verb } = clause;
  return (
    led &&
    verb !== undefined &&
    (verb.form === 'past' || verb.form === 'perfect') &&
    !planVerbs.has(read.tokens[verb.last]?.lemma ?? '')
  );
}

/**
 * "the crisis of 2008", "the report of 4 May": the noun is of that date, not what the clause tells; but who lost the
 * election of 2014 lost it then.
 */
function belongsToNoun(read: ReadSentence, clause: Clause, expression: TemporalExpression, first: number): boolean {
  const inside = expression.signal?.text.toLowerCase() === 'of' && read.tokens[first]?.lower === 'of';
  const of = inside ? first : read.tokens[first - 1]?.lower === 'of' ? first - 1 : -1;
  const noun = read.tokens[of - 1];
  const does = occasionVerbs.has(read.tokens[clause.verb?.last ?? -1]?.lemma ?? '') || takesPart(read, clause);
  if (of > 0 && happensIn(read, clause, of - 1)) return false;
  const occasion = eventNouns.has(noun?.lemma ?? '') && does;
  if (occasion) return false;
  return (
    of > 0 && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN') && !partsOfTime.has(noun.lower) && !read.dated.has(of - 1)
  );
}

/** "larger than the one in 2017", "up from 5% in May"; a number after "than" is a measure and compares nothing. */
function comparedWith(read: ReadSentence, clause: Clause, first: number): boolean {
  const words = read.tokens.slice(Math.max(0, first - 6), first).map(({ lower }) => lower);
  const from = words.slice(words.lastIndexOf('from'));
  const moved = /^(?:up|down|higher|lower)$/u.test(words[words.lastIndexOf('from') - 1] ?? '');
  const level =
    from[0] === 'from' && (moved || /^(?:%|percent|per|cent)$/u.test(from.findLast((word) => word !== 'in') ?? ''));
  if (words.slice(-3).includes('compared') || level) return true;
  const than = clause.tokens.find(
    (at) => at < first && at >= (clause.verb?.to ?? 0) && read.tokens[at]?.lower === 'than',
  );
  return (
    than !== undefined &&
    read.tokens[than + 1]?.pos !== 'NUM' &&
    !/^(?:a|half|expected|planned|usual)$/u.test(read.tokens[than + 1]?.lower ?? '')
  );
}

/** "The dam built in 1950 collapsed": after the head of the subject, before the verb, with no comma between. */
function insideSubject(read: ReadSentence, clause: Clause, first: number): boolean {
  const { verb } = clause;
  if (!verb || first >= verb.from) return false;
  const subject = subjectTokens(read, clause);
  const nominalBefore = subject.some(
    (at) => at < first && ['NOUN', 'PROPN', 'PRON'].includes(read.tokens[at]?.pos ?? ''),
  );
  if (!nominalBefore) return false;
  const between = clause.tokens
    .filter((at) => at > first && at < verb.from && read.dated.get(at) !== read.dated.get(first))
    .map((at) => read.tokens[at]);
  const setOff = read.tokens.slice(0, first).some((token, at) => token.text === ',' && clause.tokens.includes(at));
  return !setOff && between.some((token) => token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'PUNCT')
    ? true
    : !setOff &&
        read.tokens[first - 1]?.pos === 'ADP' &&
        verb.from - first > 0 &&
        !adverbialBeforeVerb(read, clause, first);
}

/** "The board on Monday approved", "A match in his honour in 2005 raised": what stands right before the verb dates it. */
function adverbialBeforeVerb(read: ReadSentence, clause: Clause, first: number): boolean {
  const { verb } = clause;
  if (!verb || !/^(?:on|in|at)$/u.test(read.tokens[first - 1]?.lower ?? '')) return false;
  // "Those born in 1950 retired": the date is of the participle.
  const participle = read.tokens.slice(clause.tokens[0], first).some(({ pos }) => pos === 'VERB');
  const own = read.dated.get(first);
  const next = clause.tokens.find((at) => at >= first && read.dated.get(at) !== own);
  // "The decision in 2010 led to a strike in 2012": the verb has its own; but not in "on Monday banned them from 2035".
  const another = clause.tokens.some((at) => {
    const other = at > verb.from ? read.dated.get(at) : undefined;
    return other?.value.type === 'date' && other !== own && other.signal?.text.toLowerCase() !== 'from';
  });
  return !participle && !another && verb.form === 'past' && next === verb.from;
}
