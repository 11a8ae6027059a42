import type { TemporalExpression } from '../types.ts';
import { overlaps } from '../calendar/interval.ts';
import { isNominal, restTokens, subjectTokens } from './clause-parts.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Clause } from './clause.ts';

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
  if (!first || others.length === 0 || !verb || lastOf(read, clause, first) < verb.from - 1) return undefined;
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

const indexesOf = (read: ReadSentence, clause: Clause, expression: TemporalExpression): readonly number[] =>
  clause.tokens.filter((at) => read.dated.get(at) === expression);
const lastOf = (read: ReadSentence, clause: Clause, expression: TemporalExpression): number =>
  indexesOf(read, clause, expression).at(-1) ?? -1;

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
  const between = clause.tokens.filter((at) => at > end && at < start);
  if (between.some((at) => /^(?:than|according|compared)$/u.test(read.tokens[at]?.lower ?? ''))) return undefined;
  if (/^(?:a|an)$/u.test(read.tokens[start - 1]?.lower ?? '')) return undefined;
  const verbs = clause.tokens.some(
    (at) =>
      at > end &&
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

/** The part with what it leaves out filled in from the first one. */
function furtherPart(read: ReadSentence, clause: Clause, head: readonly number[], whole: readonly number[]): Clause {
  const own = whole.slice(whole.findIndex((at) => !isLink(read, at)));
  const says = own.filter((at) => !read.dated.has(at) && !isLink(read, at));
  // ", and the accountant on Monday": after a comma a noun is a new subject, else a new object.
  const cut = whole[0] ?? -1;
  const comma = read.tokens[cut]?.text === ',' || read.tokens[cut - 1]?.text === ',';
  const opensPhrase = ['ADP', 'ADV', 'PART'].includes(read.tokens[says[0] ?? -1]?.pos ?? '');
  const phraseEnd = says.findIndex((at) => read.tokens[at]?.pos === 'ADP' && read.tokens[at].lower !== 'of');
  const nominal = says.length > 0 && !opensPhrase && says.some((at) => isNominal(read.tokens[at]));
  const tokens = [...new Set([...subjectTokens(read, clause), ...verbTokens(clause), ...own])].sort((a, b) => a - b);
  const base = { ...clause, tokens, origin: clause };
  if (nominal && comma) {
    const subject = phraseEnd === -1 ? says : says.slice(0, phraseEnd);
    const more = phraseEnd === -1 ? head.filter((at) => !read.dated.has(at)) : says.slice(phraseEnd);
    return { ...base, tokens: [...verbTokens(clause), ...subject, ...more], subject, rest: more };
  }
  const rest =
    says.length === 0
      ? head.filter((at) => !read.dated.has(at))
      : opensPhrase
        ? [...objectOf(read, head), ...own]
        : own;
  return {
    ...base,
    tokens: [...new Set([...subjectTokens(read, clause), ...verbTokens(clause), ...rest])],
    subject: subjectTokens(read, clause),
    rest,
  };
}

const verbTokens = ({ verb }: Clause): readonly number[] =>
  verb ? Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i) : [];

const isLink = (read: ReadSentence, at: number): boolean =>
  read.tokens[at]?.pos === 'PUNCT' ||
  read.tokens[at]?.pos === 'CCONJ' ||
  /^(?:again|then|later|also|finally)$/u.test(read.tokens[at]?.lower ?? '');

/** The object right after the verb, up to the first preposition. */
function objectOf(read: ReadSentence, head: readonly number[]): readonly number[] {
  const end = head.findIndex(
    (at) =>
      read.tokens[at]?.pos === 'ADP' ||
      read.tokens[at]?.pos === 'PART' ||
      read.dated.has(at) ||
      read.tokens[at]?.pos === 'PUNCT',
  );
  return end === -1 ? head : head.slice(0, end);
}
