/** Of a search in a sentence, the words that say what it is about. */
import { outsidePhrases } from './interpret-query.ts';
import { EMPTY_VERB, FUNCTION_WORDS, QUESTION_WORDS } from './function-word-lexicon.ts';

/**
 * “When did Kim meet Putin” → “Kim meet Putin”; empty where nothing is left. Pagefind finds what has all words, so that
 * “what happened in 2019” found no event of that year. Phrases stay, and so does WHO, which is no pronoun.
 */
export function contentWords(text: string): string {
  const words = outsidePhrases(text, (part) => {
    const asks = part.split(' ').some((word) => QUESTION_WORDS.has(word.toLowerCase()));
    return (asks ? part.replace(EMPTY_VERB, ' ') : part)
      .split(' ')
      .filter((word) => !isFunctionWord(word))
      .join(' ');
  });
  return words.replace(/\s+/gu, ' ').trim();
}

function isFunctionWord(word: string): boolean {
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  const lower = word.toLowerCase();
  return !isAcronym && (FUNCTION_WORDS.has(lower) || QUESTION_WORDS.has(lower));
}
