import type { Clause } from '../clauses/clause.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import { roles } from '../lexicon/titles.ts';
import { deadlyVerbs, phaseVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isPlural } from '../words/inflect.ts';

/** Where the phrase of the last noun begins, if a clause behind "A of B" or "A at B" is told of B alone; `last` ends the phrase. */
export const laterNoun = (read: ReadSentence, clause: Clause, last: number): number | undefined =>
  thingIn(read, clause, last) ?? ofAnother(read, clause, last) ?? secondOf(read, clause, last);

const inPhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** Index of what leads the noun phrase that ends at `last`: a preposition, in "A of B". */
function leadOf(read: ReadSentence, last: number): number {
  let at = last;
  while (at > 0 && inPhrase.has(read.tokens[at]?.pos ?? 'X')) at -= 1;
  return at;
}

const isWhich = (read: ReadSentence, { opener }: Clause): boolean =>
  /^(?:which|that)$/u.test(read.tokens[opener ?? -1]?.lower ?? '');

/**
 * "a spokesman for the bank, which", "workers at the mill that": no person is a "which", and what follows a noun without a
 * comma is told of that noun. Of a phrase with "of" it may be told as a whole.
 */
function thingIn(read: ReadSentence, clause: Clause, last: number): number | undefined {
  if (!isWhich(read, clause)) return undefined;
  const start = leadOf(read, last);
  const [lead, head] = [read.tokens[start], read.tokens[start - 1]];
  if (lead?.pos !== 'ADP' || start === last) return undefined;
  const close =
    last + 1 === clause.opener && lead.lower !== 'of' && [head, read.tokens[last]].every((one) => one?.pos === 'NOUN');
  return close || roles.has(head?.lemma ?? '') ? start + 1 : undefined;
}

/** "the transcript of a hearing held", "a study of 3,000 children born": what is told right after a thing not known before is told of that. */
function ofAnother(read: ReadSentence, { role, verb }: Clause, last: number): number | undefined {
  if (role !== 'participle' || verb?.from !== last + 1) return undefined;
  const of = leadOf(read, last);
  const [head, next] = [read.tokens[of - 1], read.tokens[of + 1]];
  const thing = head?.pos === 'NOUN' && !roles.has(head.lemma) && read.tokens[of]?.lower === 'of';
  return thing && (/^an?$/u.test(next?.lower ?? '') || next?.pos === 'NUM') ? of + 1 : undefined;
}

/** "the costs of the trial, which opened", "details of the merger, which was completed": what happens or agrees is the second noun. */
function secondOf(read: ReadSentence, clause: Clause, last: number): number | undefined {
  const of = leadOf(read, last);
  const [head, noun] = [read.tokens[of - 1], read.tokens[last]];
  if (!isWhich(read, clause) || read.tokens[of]?.lower !== 'of' || head?.pos !== 'NOUN' || !noun) return undefined;
  const happens = eventNouns.has(noun.lemma) && !eventNouns.has(head.lemma) && isOfHappening(read, clause);
  const verb = read.tokens[clause.verb?.from ?? -1]?.lower ?? '';
  const agrees = /^(?:was|is|has)$/u.test(verb) && isPlural(head.lower) && !isPlural(noun.lower);
  return happens || agrees ? of + 1 : undefined;
}

/** "began", "took place", "broke out", "killed 40 people": what only a happening does. */
function isOfHappening(read: ReadSentence, { verb }: Clause): boolean {
  const lemma = read.tokens[verb?.last ?? -1]?.lemma ?? '';
  if (!verb || verb.passive) return false;
  const phrase = `${lemma} ${read.tokens[verb.to]?.lower ?? ''}`;
  return phaseVerbs.has(lemma) || deadlyVerbs.has(lemma) || /^(?:take place|break out)$/u.test(phrase);
}
