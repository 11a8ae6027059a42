import type { Clause } from './clause.ts';
import { roles } from '../lexicon/titles.ts';
import type { ReadSentence } from './sentence.ts';

const inPhrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const subjects: ReadonlySet<string> = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'his', 'her', 'its', 'their']);

/**
 * "whose appeal the court rejected": what is owned is the object, and the subject stands right behind it. The clause with
 * the subject on its own.
 */
export function withOwnSubject(read: ReadSentence, clause: Clause): Clause {
  const { opener, verb } = clause;
  if (clause.role !== 'relative' || opener === undefined || !verb || verb.passive) return clause;
  if (read.tokens[opener]?.lower !== 'whose') return clause;
  let from = opener + 1;
  while (from < verb.from && inPhrase.has(read.tokens[from]?.pos ?? 'X') && !startsName(read, opener, from)) from += 1;
  const next = read.tokens[from];
  const opens = next?.pos === 'DET' || subjects.has(next?.lower ?? '') || next?.pos === 'PROPN';
  if (from === opener + 1 || from >= verb.from || !opens) return clause;
  return { ...clause, subject: clause.tokens.filter((at) => at >= from && at < verb.from) };
}

/** "whose farm Reyes bought": a name behind a common noun is another’s, but not in "whose friend Reyes". */
const startsName = (read: ReadSentence, opener: number, at: number): boolean =>
  read.tokens[at]?.pos === 'PROPN' &&
  at > opener + 1 &&
  read.tokens[at - 1]?.pos === 'NOUN' &&
  !roles.has(read.tokens[at - 1]?.lemma ?? '');

/** The tokens of what is owned, where it is the object of a clause that `withOwnSubject` has read. */
export function ownedObject(read: ReadSentence, clause: Clause): readonly number[] {
  const [first] = clause.subject ?? [];
  const { opener } = clause;
  if (first === undefined || opener === undefined || read.tokens[opener]?.lower !== 'whose') return [];
  return clause.tokens.filter((at) => at > opener && at < first);
}
