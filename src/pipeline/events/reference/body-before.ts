import { restTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from './discourse.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from './subject.ts';

/**
 * "Reyes appealed to the court, but it threw out her petition": the body that the clause before turned to, where that
 * names nothing else that could be meant.
 */
export function bodyBefore(read: ReadSentence, clause: Clause, discourse: Discourse): Subject | undefined {
  const before = clause.role === 'coordinate' ? read.clauses[clause.parent ?? -1] : undefined;
  if (!before?.verb) return undefined;
  const rest = restTokens(before).filter((at) => !read.dated.has(at));
  const named = read.entities.filter(({ span }) => rest.some((at) => read.tokens[at]?.start === span.start));
  const [body, another] = named;
  if (body?.kind !== 'organisation' || another) return undefined;
  const own = rest.filter((at) => isWithin(read, at, body.span));
  const others = rest.some((at) => read.tokens[at]?.pos === 'NOUN' && !own.includes(at));
  if (others) return undefined;
  const article = (own[0] ?? 0) - 1;
  return nounPhrase(read, read.tokens[article]?.lower === 'the' ? [article, ...own] : own, discourse);
}

const isWithin = (
  read: ReadSentence,
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => (read.tokens[at]?.start ?? -1) >= start && (read.tokens[at]?.end ?? Infinity) <= end;
