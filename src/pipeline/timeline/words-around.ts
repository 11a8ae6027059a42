import { oncePer } from '../once-per.ts';
import { conceptOf } from './concepts.ts';
import { functionWords } from './lexicon/function-words.ts';
import type { Telling } from './prepare-mention.ts';

/** In how many dated sentences of its article a word may stand and still tell what one of them is about. */
const mostSentences = 2;

/** In letters. */
const shortest = 3;

/**
 * Prepares counting what two sentences have in common beside the clauses that are compared: “signed the order that took
 * the tug away” is about the tug. Words that run through an article tell nothing.
 */
export function makeWordsAround<T extends Telling>(
  byArticle: ReadonlyMap<string, readonly T[]>,
): (a: T, b: T) => number {
  const sentencesWith = oncePer((tellings: readonly T[]) => countSentences(tellings));
  return (a, b) => {
    const theirs = wordsOfSentence(b);
    let shared = 0;
    for (const concept of wordsOfSentence(a)) {
      const counts = theirs.has(concept) && !(a.concepts.all.has(concept) && b.concepts.all.has(concept));
      if (counts && isRare(concept, a) && isRare(concept, b)) shared += 1;
    }
    return shared;
  };

  function isRare(concept: string, { mention: { article } }: T): boolean {
    return (sentencesWith(byArticle.get(article) ?? []).get(concept) ?? 0) <= mostSentences;
  }
}

/** In how many sentences each concept stands. */
function countSentences(tellings: readonly Telling[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<number>();
  for (const telling of tellings) {
    if (seen.has(telling.mention.sentence.index)) continue;
    seen.add(telling.mention.sentence.index);
    for (const concept of wordsOfSentence(telling)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return counts;
}

/** The concepts of the sentence that a mention stands in, its date and all names aside: names are compared for themselves. */
export const wordsOfSentence = oncePer(({ mention: { sentence, expression } }: Telling): ReadonlySet<string> => {
  const words = sentence.text.replace(expression.text, ' ').match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => word.length >= shortest && word === word.toLowerCase());
  return new Set(common.filter((word) => !functionWords.has(word)).map(conceptOf));
});
