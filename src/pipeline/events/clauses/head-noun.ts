import type { ReadSentence } from './sentence.ts';

/** The head of the first noun phrase: its last noun before a preposition, mark or verb. */
export function headNoun(read: ReadSentence, tokens: readonly number[]): string | undefined {
  let head: string | undefined;
  for (const at of tokens) {
    const token = read.tokens[at];
    if (!token || read.dated.has(at)) continue;
    if (token.pos === 'NOUN') head = token.lemma;
    else if (
      !['DET', 'ADJ', 'NUM', 'PROPN', 'ADV'].includes(token.pos) &&
      !/^(?:its|his|her|their|['’]s?)$/u.test(token.lower)
    )
      break;
  }
  return head;
}
