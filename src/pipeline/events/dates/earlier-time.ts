import type { DateValue, TemporalExpression } from '../../types.ts';
import { restTokens } from '../clauses/clause-parts.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { stativeVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';

/** An earlier happening of the same kind: "erupted for the first time since 1998" dates an eruption in 1998. */
export interface EarlierTime {
  readonly clause: Clause;
  readonly date: DateValue;
  /** Index of the noun that names it: "their first title since 1987". */
  readonly noun?: number;
}

/** What the three ways of telling it have in common: the clause that holds the date, and where "since" stands. */
interface Since {
  readonly clause: Clause;
  readonly date: DateValue;
  readonly at: number;
}

export function readEarlierTime(read: ReadSentence, expression: TemporalExpression): EarlierTime | undefined {
  const since = readSince(read, expression);
  if (!since) return undefined;
  const words = read.tokens.slice(Math.max(0, since.at - 3), since.at).map(({ lower }) => lower);
  if (words.join(' ') === 'the first time') return firstTime(read, since);
  return firstTimeThat(read, since) ?? firstOfItsKind(read, since);
}

function readSince(read: ReadSentence, expression: TemporalExpression): Since | undefined {
  const { value, signal } = expression;
  const date =
    value.type === 'date' ? value : value.type === 'open' && value.bound === 'start' ? value.date : undefined;
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const led = signal?.text.toLowerCase() === 'since';
  const at = led ? first : read.tokens[first - 1]?.lower === 'since' ? first - 1 : -1;
  const clause = read.clauses.find(({ tokens }) => tokens.includes(first));
  return date && clause?.verb && !clause.verb.negated && at >= 1 ? { clause, date, at } : undefined;
}

/** "erupted for the first time since 1998": the clause as it stands before these words. What was done "to reach the final for the first time" is another act. */
function firstTime(read: ReadSentence, { clause, date, at: since }: Since): EarlierTime | undefined {
  const from = read.tokens[since - 4]?.lower === 'for' ? since - 4 : since - 3;
  if (!tellsHappening(read, clause) || tellsLevel(read, clause, from) || tellsAim(read, clause, from)) return undefined;
  const before = (at: number): boolean => at < from && !read.dated.has(at);
  return {
    clause: {
      ...clause,
      tokens: clause.tokens.filter(before),
      rest: restTokens(clause).filter(before),
      origin: clause,
    },
    date,
  };
}

function tellsHappening(read: ReadSentence, { verb }: Clause): boolean {
  const last = read.tokens[verb?.last ?? -1];
  if (!verb || !last || last.pos === 'AUX' || stativeVerbs.has(last.lemma)) return false;
  return verb.form === 'past' || verb.form === 'perfect';
}

/** Whether an infinitive stands between the verb and `from`. */
const tellsAim = (read: ReadSentence, { tokens, verb }: Clause, from: number): boolean =>
  tokens.some(
    (at) =>
      at >= (verb?.to ?? from) && at < from && read.tokens[at]?.lower === 'to' && read.tokens[at + 1]?.pos === 'VERB',
  );

/** With a level ("below 5 per cent for the first time since 2006") nothing is said of what happened then. */
const levels: ReadonlySet<string> = new Set(
  'below above under over beneath past percent per % highest lowest'.split(' '),
);

/** `from` is where "for the first time" begins, or "the first time" behind a level. */
const tellsLevel = (read: ReadSentence, { tokens }: Clause, from: number): boolean =>
  tokens.some((at) => levels.has(read.tokens[at]?.lower ?? '') && at + 1 !== from);

/** "the first time that the race has been called off since 1976" */
function firstTimeThat(read: ReadSentence, { clause, date }: Since): EarlierTime | undefined {
  const named = clause.role === 'relative' && clause.opener !== undefined ? clause.opener - 1 : -1;
  if (read.tokens[named]?.lower !== 'time' || read.tokens[named - 1]?.lower !== 'first') return undefined;
  return { clause: { ...clause, tokens: clause.tokens.filter((at) => !read.dated.has(at)), origin: clause }, date };
}

/** "their first title since 1987" */
function firstOfItsKind(read: ReadSentence, { clause, date, at: since }: Since): EarlierTime | undefined {
  const noun = happeningBefore(read, since);
  const from = read.tokens.findLastIndex(
    ({ lower }, at) => at < noun && at >= noun - 3 && (lower === 'first' || lower === 'last'),
  );
  if (noun === -1 || from === -1) return undefined;
  const tokens = Array.from({ length: since - from - 1 }, (_, i) => from + 1 + i);
  return {
    clause: { role: 'nominal', tokens, verb: undefined, parent: undefined, opener: undefined, origin: clause },
    date,
    noun,
  };
}

/** How far before "since" the noun may stand that it goes with. */
const farthest = 8;
const inPhrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP']);

/** "their first title since", "the first visit to Norland since": where the noun of happening stands; -1 where none does. */
function happeningBefore(read: ReadSentence, since: number): number {
  for (let at = since - 1; at >= Math.max(0, since - farthest); at -= 1) {
    const token = read.tokens[at];
    if (!token || read.dated.has(at) || !inPhrase.has(token.pos)) return -1;
    if (token.pos === 'NOUN' && eventNouns.has(token.lemma)) return at;
  }
  return -1;
}
