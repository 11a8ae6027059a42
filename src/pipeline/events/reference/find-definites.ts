import type { EntityMention } from '../../types.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { withArticle } from '../names/name-in-full.ts';

/** "the airline", "the council": the places in a sentence where such a noun stands for the name that `meantBy` gives it. */
export function findDefinites(
  read: ReadSentence,
  meantBy: (noun: string) => EntityMention | undefined,
): readonly EntityMention[] {
  return read.tokens.flatMap((token, at) => {
    const noun = read.tokens[at + 1];
    if (token.lower !== 'the' || noun?.pos !== 'NOUN' || noun.lower !== noun.lemma || read.dated.has(at + 1)) return [];
    if (goesOn(read, at + 2)) return [];
    const meant = meantBy(noun.lower);
    const named = read.entities.some(({ span }) => span.start === token.start || span.start === noun.start);
    if (!meant || named) return [];
    const span = { start: token.start, end: noun.end };
    return [{ ...meant, span, text: read.text.slice(span.start, span.end), name: withArticle(meant, read.articled) }];
  });
}

/** "the airline industry", "the council that": more words say which one. */
function goesOn(read: ReadSentence, at: number): boolean {
  const next = read.tokens[at];
  if (!next || read.dated.has(at)) return false;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.pos) || /^(?:of|-|that|which|who|where)$/u.test(next.lower);
}
