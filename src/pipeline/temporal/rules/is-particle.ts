import { TAKES_OVER } from '../lexicon/context-words.ts';

/** “He took over two years ago”: the word belongs to the verb. */
export function isParticle(text: string, before: string): boolean {
  return /^over /i.test(text) && TAKES_OVER.has(before);
}
