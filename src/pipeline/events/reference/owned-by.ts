import { antecedent } from './antecedent.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from './discourse.ts';
import { isPlural } from '../words/inflect.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from './subject.ts';

/** "whose chairman": the chairman of what stands before. */
export function ownedBy(
  read: ReadSentence,
  clause: Clause,
  own: readonly number[],
  settled: ReadonlyMap<Clause, Subject>,
  discourse: Discourse,
): Subject {
  const owner = antecedent(read, clause, settled, discourse);
  const phrase = nounPhrase(read, own, discourse);
  return owner.text === ''
    ? phrase
    : {
        ...phrase,
        text: `${possessive(owner)} ${phrase.text}`,
        names: [...owner.names, ...phrase.names],
        terms: [...owner.terms, ...phrase.terms],
      };
}

/** A name takes the whole ending, whatever it ends in: "James’s", but "the farmers’". */
function possessive({ text }: Subject): string {
  return /^\p{Ll}.*s$/u.test(text) && isPlural(text) ? `${text}’` : `${text}’s`;
}
