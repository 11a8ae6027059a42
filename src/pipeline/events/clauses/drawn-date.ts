import type { TemporalExpression } from '../../types.ts';
import type { Clause } from './clause.ts';
import { sayVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from './sentence.ts';

/** The clause that a date says more of than where it stands: after "it was", or after "not until". */
export function clauseOfDrawnDate(
  read: ReadSentence,
  expression: TemporalExpression,
  first: number,
): Clause | undefined {
  return cleftAround(read, first) ?? endOfWait(read, expression, first) ?? answerTo(read, first);
}

/** "Asked on Monday whether she would appeal, Reyes said", "In a letter dated 5 May, he told": the words are of that day. */
function answerTo(read: ReadSentence, first: number): Clause | undefined {
  const question = read.clauses.find(({ tokens }) => tokens.includes(first));
  const answer = read.clauses[question?.parent ?? -1];
  const asked = /^(?:ask|press|question|challenge|date)$/u.test(read.tokens[question?.verb?.head ?? -1]?.lemma ?? '');
  // "At a meeting held on Friday, ministers approved the plan": what is held says no more than when.
  const held = read.tokens[question?.verb?.head ?? -1]?.lower === 'held' && (answer?.tokens[0] ?? Infinity) < first;
  // "Reyes, in a letter dated 5 May, directed": the letter does what its writer did.
  const isPaper = read.tokens[question?.verb?.head ?? -1]?.lower === 'dated';
  if (question?.role !== 'participle' || question.opener !== undefined || !(asked || held)) return undefined;
  const says =
    sayVerbs.has(read.tokens[answer?.verb?.head ?? -1]?.lemma ?? '') ||
    (asked && /^(?:decline|refuse)$/u.test(read.tokens[answer?.verb?.head ?? -1]?.lemma ?? '')) ||
    ((held || isPaper) && answer?.verb?.form === 'past' && isOccasion(read, question.verb?.from ?? 0));
  return says && !answer?.tokens.some((at) => read.dated.has(at)) ? answer : undefined;
}

/** "at a meeting held", "in a by-election held": the noun before `end` says on what occasion, and is no object. */
function isOccasion(read: ReadSentence, end: number): boolean {
  let at = end - 1;
  while (at >= 0 && (phrase.has(read.tokens[at]?.pos ?? 'X') || isHyphened(read, at))) at -= 1;
  return at < end - 1 && /^(?:at|in|during)$/u.test(read.tokens[at]?.lower ?? '');
}

const phrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

/** The hyphen of "by-election", and what stands before it. */
const isHyphened = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.text === '-' || read.tokens[at + 1]?.text === '-';

/** "It was only in 1996, after three trials, that Okafor was cleared": what is set apart dates what follows. */
function cleftAround(read: ReadSentence, first: number): Clause | undefined {
  const holder = read.clauses.find(({ tokens }) => tokens.includes(first));
  const home = holder?.verb ? holder : read.clauses[holder?.parent ?? -1];
  if (!home || !setsApart(read, home)) return undefined;
  const until = read.tokens.slice(0, first).some(({ lower }) => lower === 'until');
  if (home.verb?.negated && !until) return undefined;
  return read.clauses.find(({ role, opener }) => role === 'relative' && (opener ?? -1) > first && isThat(read, opener));
}

const isThat = (read: ReadSentence, at: number | undefined): boolean =>
  /^(?:that|when)$/u.test(read.tokens[at ?? -1]?.lower ?? '');

/** "it was" with a phrase or a clause of time after it, and no noun: "it was in 1989", "it was while studying". */
function setsApart(read: ReadSentence, { tokens, verb }: Clause): boolean {
  const subject = tokens.find((at) => read.tokens[at]?.pos !== 'PUNCT' && read.tokens[at]?.pos !== 'CCONJ');
  if (!verb || read.tokens[subject ?? -1]?.lower !== 'it' || read.tokens[verb.last]?.lemma !== 'be') return false;
  let focus = verb.to;
  while (read.tokens[focus]?.pos === 'ADV' || read.tokens[focus]?.pos === 'PART') focus += 1;
  return read.dated.has(focus) || read.tokens[focus]?.pos === 'ADP' || read.tokens[focus]?.pos === 'SCONJ';
}

/** Whether a clause is what such a cleft tells: "that" stands for nothing in it. */
export const isCleft = (read: ReadSentence, clause: Clause): boolean =>
  clause.role === 'relative' &&
  isThat(read, clause.opener) &&
  read.clauses.some((home) => (home.tokens[0] ?? Infinity) < (clause.opener ?? 0) && setsApart(read, home));

/** "Not until 1994 were women heard": then they were. `readAwaited` reads what was not done until then. */
function endOfWait(read: ReadSentence, expression: TemporalExpression, first: number): Clause | undefined {
  const { value, signal } = expression;
  if (value.type !== 'open' || value.bound !== 'end' || !/^(?:until|till)\b/iu.test(signal?.text ?? ''))
    return undefined;
  const clause = read.clauses.find(({ tokens }) => tokens.includes(first));
  if (!clause?.verb) return undefined;
  const led = read.tokens.findLast(({ start }) => start < (signal?.span.start ?? 0));
  return led?.lower === 'not' && !clause.verb.negated ? clause : undefined;
}
