import type { EntityMention } from '../../types.ts';
import { tooGeneral } from '../lexicon/generic-nouns.ts';
import { offices } from '../lexicon/titles.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** A noun by which a text calls a name. */
export interface Calling {
  readonly noun: string;
  readonly mention: EntityMention;
}

/**
 * Finds what a sentence calls its names: "Aerolind, the budget airline", "the lessor, Halcyon Aircraft,", "the newspaper
 * Dorsk Post". A later "the airline" then stands for the name.
 */
export function findCallings(read: ReadSentence, names: readonly EntityMention[]): readonly Calling[] {
  return names.flatMap((mention) => {
    const from = read.tokens.findIndex(({ start }) => start >= mention.span.start);
    const to = read.tokens.findIndex(({ start }) => start >= mention.span.end);
    if (from === -1) return [];
    const noun = nounAfter(read, to) ?? nounBefore(read, from, to) ?? titleOf(read, from);
    return noun === undefined || tooGeneral.has(noun) ? [] : [{ noun, mention }];
  });
}

/** "Colonel Idriss Diarra": later "the colonel". */
function titleOf(read: ReadSentence, from: number): string | undefined {
  const title = read.tokens[from - 1];
  return title && /^\p{Lu}/u.test(title.text) && offices.has(title.lower) ? title.lower : undefined;
}

const opensAside = (read: ReadSentence, at: number): boolean =>
  /^(?:the|a|an|its|his|her|their)$/u.test(read.tokens[at]?.lower ?? '');

/** ", the budget airline that …": the head noun of the phrase set beside the name. */
function nounAfter(read: ReadSentence, to: number): string | undefined {
  if (to === -1 || read.tokens[to]?.text !== ',') return undefined;
  const possessed = read.tokens[to + 1]?.pos === 'PROPN' && /^['’]s?$/u.test(read.tokens[to + 2]?.text ?? '');
  if (!possessed && !opensAside(read, to + 1)) return undefined;
  let at = possessed ? to + 3 : to + 2;
  while (['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(read.tokens[at]?.pos ?? '') && !read.dated.has(at)) at += 1;
  const head = read.tokens[at - 1];
  return head?.pos === 'NOUN' && head.lower === head.lemma ? head.lower : undefined;
}

/** "the lessor, NAME," and "the newspaper NAME": the noun just before, with a determiner before it. */
function nounBefore(read: ReadSentence, from: number, to: number): string | undefined {
  const comma = read.tokens[from - 1]?.text === ',';
  if (comma && to !== -1 && !/^[,.;:—–]$/u.test(read.tokens[to]?.text ?? '')) return undefined;
  const at = comma ? from - 2 : from - 1;
  const noun = read.tokens[at];
  if (noun?.pos !== 'NOUN' || noun.lower !== noun.lemma) return undefined;
  let start = at;
  while (start > 0 && ['ADJ', 'NOUN', 'PROPN'].includes(read.tokens[start - 1]?.pos ?? '')) start -= 1;
  return opensAside(read, start - 1) || read.tokens[start - 1]?.text === '’s' || read.tokens[start - 1]?.text === "'s"
    ? noun.lower
    : undefined;
}
