import { idioms } from './lexicon/idioms.ts';
import type { ReadSentence } from './read-sentence.ts';

const possessive = /^(?:my|your|his|her|its|our|their|['’]s)$/u;

/** The verb that says in one word what the turn of phrase says that begins at a token: "said no" is "refuse". */
export function findIdiom(read: ReadSentence, at: number): string | undefined {
  const verb = read.tokens[at];
  if (verb?.pos !== 'VERB') return undefined;
  return idioms.get(verb.lemma)?.find(({ words }) =>
    words.every((word, i) => {
      const token = read.tokens[at + i];
      if (!token) return false;
      return word === '~' ? possessive.test(token.lower) : token.lemma === word || token.lower === word;
    }),
  )?.meaning;
}
