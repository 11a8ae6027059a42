import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isPlural } from '../words/inflect.ts';
import { actsOnThing } from './acts-on-thing.ts';
import type { Discourse } from './discourse.ts';
import { lentNoun } from './left-out-noun.ts';
import type { Subject } from './subject.ts';

/** Lets the text that follows mean a clause's subject by a pronoun, and who spoke by "I". */
export function keepInMind(discourse: Discourse, read: ReadSentence, clause: Clause, subject: Subject): void {
  const { topic } = discourse;
  const isOwn = isOfSentence(read, clause);
  const lent = isOwn ? lentNoun(read, clause) : undefined;
  if (lent) topic.noun = lent.noun;
  if (subject.open || subject.text === '') return;
  if (isOwn) {
    discourse.setSubject(subject);
    topic.isBesideThing = actsOnThing(read, clause);
    topic.isSeveral = /^(?:are|were|have)$/u.test(read.tokens[clause.verb?.from ?? -1]?.lower ?? '');
  }
  // "ruled that the ban was illegal"
  if (clause.role === 'complement' && subject.names.length === 0 && !isPlural(subject.text)) topic.isBesideThing = true;
  const verb = read.tokens[clause.verb?.head ?? -1]?.lemma ?? '';
  if (clause.role === 'attribution' || /^(?:say|tell)$/u.test(verb)) discourse.setSpeaker(subject);
}

/** Whether a clause is the sentence's own, or joined to another than one of time: "left after he swore she had lied". */
const isOfSentence = (read: ReadSentence, { role, parent }: Clause): boolean =>
  role === 'main' || (role === 'coordinate' && read.clauses[parent ?? -1]?.role !== 'adverbial');
