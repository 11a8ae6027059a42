import { restTokens, subjectTokens, wordsOf } from '../clauses/clause-parts.ts';
import { isPlural } from '../words/inflect.ts';
import type { Clause } from '../clauses/clause.ts';
import { bodyNouns } from '../lexicon/generic-nouns.ts';
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

/**
 * "Shares in Harbour Bank have risen since it was sold": the one body named in a subject that is itself a "they". In what
 * somebody says of it, anything may be meant.
 */
export function bodyInSubject(read: ReadSentence, clause: Clause, discourse: Discourse): Subject | undefined {
  let main: Clause | undefined = clause;
  while (main?.parent !== undefined && main.role !== 'complement') main = read.clauses[main.parent];
  const phrase = main?.verb && main !== clause && main.role !== 'complement' ? subjectTokens(read, main) : [];
  const link = phrase.findIndex((at) => read.tokens[at]?.pos === 'ADP');
  const body = link === -1 ? [] : phrase.slice(link + 1).filter((at) => read.tokens[at]?.pos !== 'PUNCT');
  const words = read.tokens[body[0] ?? -1]?.pos === 'DET' ? body.slice(1) : body;
  const name = read.entities.find(
    ({ kind, span }) => kind === 'organisation' && words.every((at) => isWithin(read, at, span)),
  );
  const noun = words.length === 1 && bodyNouns.has(read.tokens[words[0] ?? -1]?.lower ?? '');
  return (name ?? noun) && words.length > 0 && isPlural(wordsOf(read, phrase))
    ? nounPhrase(read, body, discourse)
    : undefined;
}

const isWithin = (
  read: ReadSentence,
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => (read.tokens[at]?.start ?? -1) >= start && (read.tokens[at]?.end ?? Infinity) <= end;
