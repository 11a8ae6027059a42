import type { TemporalExpression } from '../../types.ts';
import { indexOfClause, restTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import { isGivenUp } from './is-undone.ts';
import { postpones } from './sets-date.ts';
import { aspectualVerbs, futureVerbs, meaningVerbs, particles, planVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** "will", "is to", "is expected to", "plans to", and a present tense on a day to come. */
export function pointsAhead(read: ReadSentence, clause: Clause, later: boolean): boolean {
  const { verb } = clause;
  if (!verb) return false;
  if (verb.form === 'future') return true;
  const head = read.tokens[verb.head];
  const words = Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]);
  const next = read.tokens[verb.to];
  const toFollows = words.some((word) => word?.lower === 'to') || next?.lower === 'to' || next?.lower === 'for';
  const plan =
    words.some((word) => futureVerbs.has(word?.lemma ?? '') || futureVerbs.has(word?.lower ?? '')) ||
    futureVerbs.has(next?.lower ?? '');
  if (plan && toFollows && (verb.form === 'present' || later)) return true;
  const wereTo = /^(?:was|were)$/u.test(words[0]?.lower ?? '') && words[1]?.lower === 'to';
  return later && (verb.form === 'present' || head?.lower === 'would' || wereTo);
}

/** "planned for June", "had been set for 3 May", "was due to open in 2019": a plan, whatever came of it. */
export function isPlanned(read: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const head = read.tokens[verb?.last ?? -1];
  if (!verb || !head) return false;
  const words = Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]);
  const to = words.findIndex((word) => word?.lower === 'to');
  // "were due on 24 November"
  if (head.lemma === 'be' && read.tokens[verb.to]?.lower === 'due' && read.dated.has(verb.to + 1)) return true;
  if (wasToBe(read, clause)) return true;
  if (datesWhatWasMeant(read, clause, to === -1 ? verb.to : verb.from + to)) return true;
  const plan = words.slice(0, Math.max(0, to)).some((word) => planVerbs.has(word?.lemma ?? ''));
  if (plan && (clause.role === 'participle' || words[0]?.lemma === 'be' || words[1]?.lemma === 'be')) return true;
  if (!planVerbs.has(head.lemma) || !(verb.passive || clause.role === 'participle')) return false;
  // "set up in 2021" is founded, and "set for 2021" is planned.
  if (particles.get(read.tokens[verb.to]?.lower ?? '')?.has(head.lemma)) return false;
  // "The record, set in 1988" was made then: what is set lies ahead with "for" alone.
  return restTokens(clause)
    .slice(0, 2)
    .some((at) => (read.dated.has(at) && head.lemma !== 'set') || read.tokens[at]?.lower === 'for');
}

/** "was to sing but lost his voice", "which was to begin in April, has been put off". "Was to become president" tells that she did. */
function wasToBe(read: ReadSentence, clause: Clause): boolean {
  const [was = '', to] = verbWords(read, clause);
  if (!/^(?:was|were)$/u.test(was) || to !== 'to') return false;
  const self = indexOfClause(read, clause);
  const thwarted = read.clauses.some(
    ({ role, parent, tokens }) =>
      role === 'coordinate' && parent === self && read.tokens[(tokens[0] ?? 0) - 1]?.lower === 'but',
  );
  const home = clause.role === 'relative' ? read.clauses[clause.parent ?? -1] : undefined;
  return thwarted || (home !== undefined && (isGivenUp(read, home) || postpones(read, home)));
}

/** "had planned to retire in 2020", "expected the bank to raise rates in June": the date behind the infinitive is what was meant. */
function datesWhatWasMeant(read: ReadSentence, { verb, tokens, role }: Clause, from: number): boolean {
  const head = read.tokens[verb?.head ?? -1];
  if (verb?.form !== 'past' || verb.passive || role === 'participle' || !meaningVerbs.has(head?.lemma ?? ''))
    return false;
  const to = tokens.findIndex(
    (at) => at >= from && read.tokens[at]?.lower === 'to' && read.tokens[at + 1]?.pos === 'VERB',
  );
  return (
    to !== -1 &&
    tokens.slice(to).some((at) => read.dated.has(at)) &&
    !tokens.slice(0, to).some((at) => read.dated.has(at))
  );
}

/** "a plan to build a dam in 2030", "ruled out holding one in 2024": the date is of a further act that the clause is about. */
export function datesFurtherAct(
  read: ReadSentence,
  { verb, tokens }: Clause,
  expression: TemporalExpression | undefined,
): boolean {
  const date = tokens.find((at) => read.dated.get(at) === expression) ?? -1;
  // "was invited to speak in July", and not "began to rain".
  const own = aspectualVerbs.has(read.tokens[verb?.head ?? -1]?.lemma ?? '') ? verb?.last : verb?.head;
  return tokens.some((at) => {
    const token = read.tokens[at];
    const further = read.tokens[at - 1]?.lower === 'to' || token?.lower.endsWith('ing') === true;
    return further && token?.pos === 'VERB' && at > (own ?? at) && at < date;
  });
}

/** The words of its verb group, in small letters. */
export const verbWords = (read: ReadSentence, { verb }: Clause): readonly string[] =>
  verb ? Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]?.lower ?? '') : [];

/** "was supposed to fly", "was to have flown", "a visit planned for April did not take place", or was cancelled. */
export function cameToNothing(read: ReadSentence, clause: Clause): boolean {
  const words = verbWords(read, clause);
  const past = /^(?:was|were)$/u.test(words[0] ?? '');
  const wasToHave = words[1] === 'to' && words[2] === 'have';
  if (past && (wasToHave || words.some((word) => word === 'supposed' || word === 'meant'))) return true;
  const parent = read.clauses[clause.parent ?? -1];
  const beside = clause.role === 'participle' || clause.role === 'relative';
  if (!beside || !parent?.verb || !isPlanned(read, clause)) return false;
  return parent.verb.negated || isGivenUp(read, parent);
}
