import { antecedent, leadOfRelative } from './antecedent.ts';
import { subjectTokens } from './clause-parts.ts';
import type { Clause } from './clause.ts';
import type { Discourse } from './discourse.ts';
import { isCleft } from './drawn-date.ts';
import { ownedObject } from './object-of-whose.ts';
import { ownedBy } from './owned-by.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Subject } from './subject.ts';

/** What a relative pronoun stands for as the object: "the inquiry, which parliament set up", "Reyes, whose appeal the court rejected". */
export function settleObject(
  read: ReadSentence,
  clause: Clause,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject | undefined {
  const thing = ownedObject(read, clause);
  if (thing.length > 0) {
    const object = ownedBy(read, clause, thing, settled, discourse);
    return object.text === '' ? undefined : object;
  }
  const opener = read.tokens[clause.opener ?? -1]?.lower ?? '';
  if (
    clause.role !== 'relative' ||
    !/^(?:which|that|whom|who)$/u.test(opener) ||
    isCleft(read, clause) ||
    subjectTokens(read, clause).length === 0
  )
    return undefined;
  // "the year in which the plant burned": a time says nothing more.
  const noun = read.tokens[(leadOfRelative(read, clause) ?? clause.opener ?? 0) - 1]?.lower ?? '';
  if (/^(?:day|night|week|month|year|time)$/u.test(noun)) return undefined;
  const object = antecedent(read, clause, settled, discourse);
  // "his second wife, whom he married": whose she is need not be settled.
  const owned = /^(?:his|her|its|their) /iu.test(object.text);
  return (object.open && !owned) || object.text === '' ? undefined : object;
}
