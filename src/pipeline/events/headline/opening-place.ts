import type { EntityMention } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { renderWords } from '../reference/render-words.ts';

/** "In Varn, …": the place that a clause is set in before it begins, in words that can stand after the verb. */
export function openingPlace(
  read: ReadSentence,
  { tokens, verb, role, origin }: Clause,
  names: readonly EntityMention[],
): string {
  if (!verb || origin || (role !== 'main' && role !== 'coordinate')) return '';
  const before = tokens.filter((at) => at < verb.from && !read.free.has(at));
  const start = before.findIndex((at) => read.tokens[at]?.pos !== 'PUNCT' && read.tokens[at]?.pos !== 'CCONJ');
  const [lead, name] = [read.tokens[before[start] ?? -1], read.tokens[before[start + 1] ?? -1]];
  const place = names.find(({ span, kind }) => kind === 'place' && span.start === name?.start);
  if (!place || !/^(?:in|at|near|off|outside)$/u.test(lead?.lower ?? '')) return '';
  const phrase = before.slice(start).filter((at) => (read.tokens[at]?.start ?? Infinity) < place.span.end);
  const after = (phrase.at(-1) ?? -1) + 1;
  if (read.tokens[after]?.text !== ',' && !read.free.has(after)) return '';
  const words = renderWords(read, phrase, names);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether a phrase names a place itself: then it is that place that counts. */
export function namesPlace(read: ReadSentence, phrase: readonly number[], names: readonly EntityMention[]): boolean {
  const starts = new Set(phrase.map((at) => read.tokens[at]?.start));
  return names.some(({ kind, span }) => kind === 'place' && starts.has(span.start));
}
