import type { TemporalExpression } from '../types.ts';
import { restTokens } from './clause-parts.ts';
import { speakerOf } from './find-source.ts';
import { accuseVerbs } from './lexicon/verbs.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Clause } from './clause.ts';

/**
 * What somebody is accused of, as a clause of its own, where the date stands after it: "accuse Lenz of having moved
 * 4 million abroad on 14 September" dates the moving, and the moving is alleged.
 */
export function readAccusedAct(read: ReadSentence, clause: Clause, expression: TemporalExpression): Clause | undefined {
  const { verb } = clause;
  const lemma = read.tokens[verb?.last ?? -1]?.lemma ?? '';
  if (!verb || !accuseVerbs.has(lemma)) return undefined;
  const rest = restTokens(clause);
  const link = rest.findIndex(
    (at, i) =>
      /^(?:of|with|for)$/u.test(read.tokens[at]?.lower ?? '') &&
      read.tokens[rest[i + 1] ?? -1]?.lower.endsWith('ing') === true,
  );
  const gerund = rest[link + 1];
  const dateAt = rest.find((at) => read.dated.get(at) === expression) ?? -1;
  if (link === -1 || gerund === undefined || dateAt < gerund) return undefined;
  const having = read.tokens[gerund]?.lower === 'having';
  const to = having ? gerund + 2 : gerund + 1;
  const accused = verb.passive ? undefined : rest.slice(0, link).filter((at) => !read.dated.has(at));
  const after = rest.filter((at) => at >= to);
  const group = {
    ...verb,
    from: gerund,
    to,
    head: to - 1,
    last: to - 1,
    form: 'participle' as const,
    finite: false,
    ambiguous: false,
    passive: false,
    negated: false,
  };
  const verbs = Array.from({ length: to - gerund }, (_, i) => gerund + i);
  const subject = accused === undefined || accused.length === 0 ? {} : { subject: accused };
  const who = verb.passive ? 'prosecutors' : speakerOf(read, clause);
  return {
    role: 'participle',
    tokens: [...(accused ?? []), ...verbs, ...after],
    verb: group,
    parent: read.clauses.indexOf(clause),
    opener: undefined,
    origin: clause,
    ...subject,
    rest: after,
    alleged: verb.passive ? '' : who,
  };
}
