import type { Discourse } from '../reference/discourse.ts';
import { nominatives } from '../lexicon/pronouns.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** Words that name nobody by themselves. */
const pronouns = new Set(
  'he she it they we i you him her them us me this that these those some many others one who which there'.split(' '),
);

/**
 * Who says so, by name where it is a pronoun; empty where the text does not settle whom that means. It is nobody whom the
 * sentence itself names: of himself he would say "I", and "she said that she".
 */
export function nameSource(who: string, read: ReadSentence, discourse: Discourse): string {
  const word = who.toLowerCase();
  if (!pronouns.has(word)) return who;
  const meant = discourse.pronoun(nominatives.get(word) ?? word);
  if (meant === undefined || meant.open) return '';
  const { entity } = meant;
  const isNamed = read.entities.some((other) => (other.entity ?? other.name) === (entity?.entity ?? entity?.name));
  return isNamed ? '' : meant.text;
}
