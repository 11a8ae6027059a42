import type { Clause } from '../clauses/clause.ts';
import { subjectTokens } from '../clauses/clause-parts.ts';
import { bodyNouns, speakerNouns } from '../lexicon/generic-nouns.ts';
import { offices } from '../lexicon/titles.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** Whether a clause is about somebody or some body that speaks: a name, an office, a ministry. */
export function isSpeaker(read: ReadSentence, clause: Clause): boolean {
  const subject = subjectTokens(read, clause);
  const isNoun = (at: number | undefined): boolean => read.tokens[at ?? -1]?.pos === 'NOUN';
  const noun = subject.find((at, i) => isNoun(at) && !isNoun(subject[i + 1]));
  const head = read.tokens[noun ?? subject.at(-1) ?? -1];
  const at = head?.start ?? -1;
  const named = read.entities.some(({ span }) => span.start <= at && span.end > at);
  return named || [bodyNouns, offices, speakerNouns].some((nouns) => nouns.has(head?.lemma ?? ''));
}
