import type { TemporalExpression } from '../../types.ts';
import { overlaps } from '../../calendar/interval.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import { furtherPart, isLink } from './further-part.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';

/** A clause, or the part of one, that one date goes with. */
export interface Part {
  readonly clause: Clause;
  readonly expression: TemporalExpression;
}

/**
 * Divides a clause that names several days among them: "went down in 1992 and again in 1994", "raised it to 5 on Monday
 * and to 8 on Friday", "A joined in 1956, B in 1960". Each further part keeps the verb, and the subject or object unless
 * it brings its own. Dates that overlap, or that no conjunction or comma parts, stay together: then nothing is divided.
 */
export function divideClause(
  read: ReadSentence,
  clause: Clause,
  expressions: readonly TemporalExpression[],
): readonly Part[] | undefined {
  const [first, ...others] = expressions;
  const { verb } = clause;
  if (!first || others.length === 0 || !verb) return undefined;
  const introduced = divideIntroduction(read, clause, expressions);
  if (introduced) return introduced;
  if (lastOf(read, clause, first) < verb.from - 1 && !others.every((other) => goesOn(read, clause, other)))
    return undefined;
  const cuts = others.map((expression, i) => cutBetween(read, clause, expressions[i] ?? first, expression));
  const kept = others.filter((_, i) => cuts[i] !== undefined);
  if (kept.length < others.length) return undefined;
  const starts = cuts.flatMap((cut) => cut ?? []);
  const rest = restTokens(clause);
  const head = rest.filter((at) => at < (starts[0] ?? Infinity));
  const parts: Part[] = [
    {
      clause: { ...clause, tokens: clause.tokens.filter((at) => at < (starts[0] ?? Infinity)), origin: clause },
      expression: first,
    },
  ];
  others.forEach((expression, i) => {
    const own = rest.filter((at) => at >= (starts[i] ?? 0) && at < (starts[i + 1] ?? Infinity));
    parts.push({ clause: furtherPart(read, clause, head, own), expression });
  });
  return parts;
}

/** "Twice, in 1999 and in 2006, Norland tested a bomb": a list of dates before the subject, each for the whole clause. */
function divideIntroduction(
  read: ReadSentence,
  clause: Clause,
  expressions: readonly TemporalExpression[],
): readonly Part[] | undefined {
  const [from, to] = [firstOf(read, clause, expressions[0]), lastOf(read, clause, expressions.at(-1))];
  const subject = subjectTokens(read, clause)[0] ?? -1;
  const between = clause.tokens.filter((at) => at > from && at < to && !read.dated.has(at));
  const list =
    between.some((at) => read.tokens[at]?.pos === 'CCONJ') &&
    between.every((at) => isLink(read, at) || leads(read, at));
  if (!list || to > subject || expressions.some(({ value }) => value.type !== 'date')) return undefined;
  return expressions.map((expression) => ({
    clause: {
      ...clause,
      tokens: clause.tokens.filter((at) => (read.dated.get(at) ?? expression) === expression),
      origin: clause,
    },
    expression,
  }));
}

/** "In 1999 Norland tested a bomb, and again in 2006": the date stands after the verb, right behind a conjunction. */
function goesOn(read: ReadSentence, clause: Clause, expression: TemporalExpression): boolean {
  const from = firstOf(read, clause, expression);
  const before = clause.tokens.filter((at) => at < from && at >= (clause.verb?.to ?? 0)).reverse();
  const link = before.find((at) => !leads(read, at));
  return read.tokens[link ?? -1]?.pos === 'CCONJ';
}

/** What may stand between a conjunction and its date: "and for the last time in 1960". */
const leads = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.pos === 'ADP' ||
  /^(?:again|then|later|once|more|the|first|second|third|last|time)$/u.test(read.tokens[at]?.lower ?? '');

const firstOf = (read: ReadSentence, clause: Clause, expression: TemporalExpression | undefined): number =>
  expression ? (indexesOf(read, clause, expression)[0] ?? -1) : -1;

const indexesOf = (read: ReadSentence, clause: Clause, expression: TemporalExpression): readonly number[] =>
  clause.tokens.filter((at) => read.dated.get(at) === expression);
const lastOf = (read: ReadSentence, clause: Clause, expression: TemporalExpression | undefined): number =>
  expression ? (indexesOf(read, clause, expression).at(-1) ?? -1) : -1;

/** Where a part begins: just after the last conjunction or comma between two dates that cannot be the same day. */
function cutBetween(
  read: ReadSentence,
  clause: Clause,
  a: TemporalExpression,
  b: TemporalExpression,
): number | undefined {
  if (a.value.type !== 'date' || b.value.type !== 'date' || overlaps(a.value.interval, b.value.interval))
    return undefined;
  const [end, start] = [lastOf(read, clause, a), indexesOf(read, clause, b)[0] ?? -1];
  const after = Math.max(end, (clause.verb?.to ?? 0) - 1);
  const between = clause.tokens.filter((at) => at > after && at < start);
  if (between.some((at) => /^(?:than|according|compared)$/u.test(read.tokens[at]?.lower ?? ''))) return undefined;
  if (/^(?:a|an)$/u.test(read.tokens[start - 1]?.lower ?? '')) return undefined;
  const verbs = clause.tokens.some(
    (at) =>
      at > after &&
      at < start + 8 &&
      read.tokens[at]?.pos === 'VERB' &&
      !read.tokens[at].lower.endsWith('ing') &&
      read.tokens[at - 1]?.lower !== 'to',
  );
  if (verbs) return undefined;
  return (
    between.findLast((at) => read.tokens[at]?.pos === 'CCONJ') ??
    between.findLast((at) => read.tokens[at]?.text === ',' && at < start - 1) ??
    between.find((at) => read.tokens[at]?.text === ',')
  );
}
