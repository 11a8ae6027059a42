import { antecedent, leadOfRelative } from './antecedent.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from './discourse.ts';
import { isCleft } from '../clauses/drawn-date.ts';
import { intransitiveVerbs } from '../lexicon/verbs.ts';
import { ownedObject } from '../clauses/object-of-whose.ts';
import { ownedBy } from './owned-by.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from './subject.ts';

/** What a relative pronoun stands for as the object: "the inquiry, which parliament set up", "Reyes, whose appeal the court rejected". */
export function settleObject(
  read: ReadSentence,
  clause: Clause,
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject | undefined {
  const shared = sharedObject(read, clause);
  if (shared) return settleObject(read, shared, settled, discourse);
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

/** "which the army shelled in March and occupied in April": of a further verb without an object, the clause that has it. */
function sharedObject(read: ReadSentence, clause: Clause): Clause | undefined {
  const parent = clause.role === 'coordinate' ? read.clauses[clause.parent ?? -1] : undefined;
  const verb = read.tokens[clause.verb?.last ?? -1];
  if (parent?.role !== 'relative' || !verb || clause.verb?.passive || intransitiveVerbs.has(verb.lemma))
    return undefined;
  if (subjectTokens(read, clause).length > 0 || subjectTokens(read, parent).length === 0) return undefined;
  const after = restTokens(clause).find((at) => !read.dated.has(at));
  return after === undefined || read.tokens[after]?.pos === 'PUNCT' ? parent : undefined;
}
