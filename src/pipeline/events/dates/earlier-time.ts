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

/** With a level ("below 5 per cent for the first time since 2006") nothing is said of what happened then. */
const levels = /^(?:below|above|under|over|beneath|past|percent|per|%|highest|lowest)$/u;

export function readEarlierTime(read: ReadSentence, expression: TemporalExpression): EarlierTime | undefined {
  const { value, signal } = expression;
  const date =
    value.type === 'date' ? value : value.type === 'open' && value.bound === 'start' ? value.date : undefined;
  const first = read.tokens.findIndex((_, at) => read.dated.get(at) === expression);
  const since =
    signal?.text.toLowerCase() === 'since' ? first : read.tokens[first - 1]?.lower === 'since' ? first - 1 : -1;
  const clause = read.clauses.find(({ tokens }) => tokens.includes(first));
  if (!date || since < 1 || !clause?.verb || clause.verb.negated) return undefined;
  const words = read.tokens.slice(Math.max(0, since - 4), since).map(({ lower }) => lower);
  const verb = read.tokens[clause.verb.last];
  if (words.slice(-3).join(' ') === 'the first time') {
    const level = clause.tokens.some(
      (at) => levels.test(read.tokens[at]?.lower ?? '') && at + 1 !== since - (words.at(-4) === 'for' ? 4 : 3),
    );
    if (
      level ||
      !verb ||
      verb.pos === 'AUX' ||
      stativeVerbs.has(verb.lemma) ||
      (clause.verb.form !== 'past' && clause.verb.form !== 'perfect')
    )
      return undefined;
    const from = words.at(-4) === 'for' ? since - 4 : since - 3;
    const rest = restTokens(clause).filter((at) => at < from && !read.dated.has(at));
    return {
      clause: {
        ...clause,
        tokens: clause.tokens.filter((at) => at < from && !read.dated.has(at)),
        rest,
        origin: clause,
      },
      date,
    };
  }
  // "the first time that the race has been called off since 1976"
  const named = clause.role === 'relative' && clause.opener !== undefined ? clause.opener - 1 : -1;
  if (read.tokens[named]?.lower === 'time' && read.tokens[named - 1]?.lower === 'first')
    return { clause: { ...clause, tokens: clause.tokens.filter((at) => !read.dated.has(at)), origin: clause }, date };
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
