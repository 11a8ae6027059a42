import { idioms } from '../lexicon/idioms.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

const possessive = /^(?:my|your|his|her|its|our|their|['’]s)$/u;

/** What stands for an object inside a turn of phrase, and how many words it may take: "took *the publisher* to court". */
const object = '…';
const longestObject = 5;
const outsideObject: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'PRON']);
const objectPronoun = /^(?:me|him|her|it|us|them|you)$/u;

/** The verb that says in one word what the turn of phrase says that begins at a token: "said no" is "refuse". */
export function findIdiom(read: ReadSentence, at: number): string | undefined {
  const verb = read.tokens[at];
  if (verb?.pos !== 'VERB') return undefined;
  return idioms.get(verb.lemma)?.find(({ words }) => {
    const gap = words.indexOf(object);
    if (gap === -1) return standAt(read, words, at);
    const [before, after] = [words.slice(0, gap), words.slice(gap + 1)];
    if (!standAt(read, before, at)) return false;
    for (let end = at + gap; end <= at + gap + longestObject; end += 1) {
      if (standAt(read, after, end)) return true;
      const token = read.tokens[end];
      if (!token || (outsideObject.has(token.pos) && !objectPronoun.test(token.lower) && !possessive.test(token.lower)))
        return false;
    }
    return false;
  })?.meaning;
}

/** Whether the words stand there one after the other, as they are or as lemmas. */
function standAt(read: ReadSentence, words: readonly string[], at: number): boolean {
  return words.every((word, i) => {
    const token = read.tokens[at + i];
    if (!token) return false;
    return word === '~' ? possessive.test(token.lower) : token.lemma === word || token.lower === word;
  });
}
