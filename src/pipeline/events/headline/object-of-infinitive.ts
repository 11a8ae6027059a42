import type { Clause } from '../clauses/clause.ts';
import { intransitiveVerbs, othersActVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** "which the companies expect to happen": of an infinitive that takes no object, what the pronoun stands for does it. */
export function objectOfInfinitive(
  read: ReadSentence,
  clause: Clause,
  verb: string,
  object: string,
): string | undefined {
  const last = read.tokens[clause.verb?.last ?? -1];
  const link = verb.lastIndexOf(' to ');
  if (link === -1 || !intransitiveVerbs.has(last?.lemma ?? '') || !meansOther(verb.slice(0, link))) return undefined;
  return `${verb.slice(0, link)} ${object}${verb.slice(link)}`;
}

/** Of these the infinitive may be another's: "expect it to happen". One "agrees to go" oneself. */
const meansOther = (words: string): boolean =>
  othersActVerbs.has((words.split(' ').at(-1) ?? '').replace(/(?:s|ed)$/u, ''));
