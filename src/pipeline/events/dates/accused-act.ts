import type { EventStatus, TemporalExpression } from '../../types.ts';
import { restTokens } from '../clauses/clause-parts.ts';
import { speakerOf } from '../status/find-source.ts';
import { accuseVerbs, acquitVerbs, ownActVerbs } from '../lexicon/verbs.ts';
import { gerundClause } from './gerund-clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import { tagWord } from '../words/tag-words.ts';

/**
 * What somebody is accused of, denies or admits, as a clause of its own, where the date stands after it: "accuse Lenz of
 * having moved 4 million abroad on 14 September" dates the moving, and the moving is alleged.
 */
export function readAccusedAct(read: ReadSentence, clause: Clause, expression: TemporalExpression): Clause | undefined {
  const { verb } = clause;
  const rest = restTokens(clause);
  if (!verb || !isOfAct(read, clause, rest)) return undefined;
  const status = statusOf(read, clause, rest);
  const own = ownActVerbs.has(read.tokens[verb.last]?.lemma ?? '');
  const dateAt = rest.find((at) => read.dated.get(at) === expression) ?? -1;
  const first = gerundIn(read, rest, own);
  if (first === undefined || dateAt < first) return undefined;
  const joined = furtherGerunds(read, rest, first);
  const gerund = joined.findLast(({ at }) => at < dateAt)?.at ?? first;
  const end = joined.find(({ at }) => at > dateAt)?.link ?? Infinity;
  const to = read.tokens[gerund]?.lower === 'having' ? gerund + 2 : gerund + 1;
  const accused = own || verb.passive ? [] : accusedIn(read, rest);
  const by = verb.passive || clause.role === 'participle' ? '' : speakerOf(read, clause);
  const act = gerundClause(read, clause, {
    from: gerund,
    to,
    passive: false,
    ...(accused.length === 0 ? {} : { subject: accused }),
    rest: rest.filter((at) => at >= to && at < end),
  });
  return { ...act, claimed: { status, by } };
}

const isGuilty = (read: ReadSentence, rest: readonly number[]): boolean =>
  rest.some((at) => read.tokens[at]?.lower === 'guilty');

/** Whether the verb is one of accusing, judging, denying or admitting: "found guilty of", "pleaded not guilty to". */
function isOfAct(read: ReadSentence, { verb }: Clause, rest: readonly number[]): boolean {
  const lemma = read.tokens[verb?.last ?? -1]?.lemma ?? '';
  if (lemma === 'plead' || lemma === 'find') return isGuilty(read, rest);
  return ownActVerbs.has(lemma) || accuseVerbs.has(lemma) || acquitVerbs.has(lemma);
}

/**
 * What a court finds and what somebody admits has a voucher; what is denied or charged has none. Nothing where a court
 * acquitted: what it did not find is no event.
 */
function statusOf(read: ReadSentence, { verb }: Clause, rest: readonly number[]): EventStatus | undefined {
  const lemma = read.tokens[verb?.last ?? -1]?.lemma ?? '';
  const notGuilty = rest.some((at) => read.tokens[at]?.lower === 'guilty' && read.tokens[at - 1]?.lower === 'not');
  if (lemma === 'deny' || (lemma === 'plead' && notGuilty)) return 'denied';
  if (acquitVerbs.has(lemma) || notGuilty) return undefined;
  return lemma === 'convict' || lemma === 'find' || ownActVerbs.has(lemma) ? 'said' : 'alleged';
}

/** An -ing form, and no noun: "denied nothing", "denied wrongdoing". */
function isGerund(read: ReadSentence, at: number | undefined): boolean {
  const token = read.tokens[at ?? -1];
  return token?.lower.endsWith('ing') === true && (token.pos === 'VERB' || tagWord(token.lower)?.pos === 'VERB');
}

/** "of leaking it in 2021 and of lying about it in 2022": where the further acts begin, each with the conjunction before it. */
const furtherGerunds = (
  read: ReadSentence,
  rest: readonly number[],
  first: number,
): readonly { readonly at: number; readonly link: number }[] =>
  rest.flatMap((link, i) => {
    if (link < first || read.tokens[link]?.pos !== 'CCONJ') return [];
    const next = read.tokens[rest[i + 1] ?? -1]?.pos === 'ADP' ? rest[i + 2] : rest[i + 1];
    return next !== undefined && isGerund(read, next) ? [{ at: next, link }] : [];
  });

/** Index of the -ing form: after "of", "with" or "for", or right after a verb that one says of oneself. */
function gerundIn(read: ReadSentence, rest: readonly number[], own: boolean): number | undefined {
  const first = rest.find((at) => !read.dated.has(at));
  // "confessed to killing": the preposition passes for a part of the verb.
  if (own && isGerund(read, first)) return first;
  const links = own ? /^(?:to|of)$/u : /^(?:of|with|for)$/u;
  for (const [i, at] of rest.entries()) {
    if (!links.test(read.tokens[at]?.lower ?? '')) continue;
    // "of secretly recruiting"
    const next = read.tokens[rest[i + 1] ?? -1]?.pos === 'ADV' ? rest[i + 2] : rest[i + 1];
    if (isGerund(read, next)) return next;
  }
  return undefined;
}

/** "found Okafor guilty on Tuesday of": whom the accusing verb has for its object. */
function accusedIn(read: ReadSentence, rest: readonly number[]): readonly number[] {
  const end = rest.findIndex((at) => /^(?:of|with|for|guilty)$/u.test(read.tokens[at]?.lower ?? ''));
  return rest.slice(0, Math.max(0, end)).filter((at) => !read.dated.has(at));
}
