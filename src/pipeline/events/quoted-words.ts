import { wordsOf } from './clause-parts.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Clause } from './clause.ts';

/** Length up to which words that were said stand in a headline whole; longer ones are left out, never cut. */
const quotable = 110;

/** What a clause of saying introduces: the quotation in its sentence, in marks, or the clause said. Empty where too long. */
export function quotedWords(read: ReadSentence, saying: Clause): string {
  const own = new Set(saying.tokens);
  const said = read.tokens.flatMap((token, at) => (own.has(at) || /^[“”]$/u.test(token.text) ? [] : [at]));
  const words = wordsOf(read, said)
    .replace(/^[\s,.;:]+|[\s,;:]+$/gu, '')
    .replace(/[.]$/u, '');
  if (words === '' || words.length > quotable) return '';
  const marked = read.tokens.some(({ text }) => text === '“' || text === '”');
  return marked ? `“${words}”` : words;
}
