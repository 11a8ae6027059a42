/** Which words the search index has, and which of its parts has them. */
import type { Found, Pagefind, SearchIndex } from './load-pagefind.ts';

/**
 * The parts that have all words of a text, where others do not. Pagefind leaves out a word that an index does not have:
 * that is right for a word that is nowhere, but a part without a rare word would give all that it has for the others.
 */
export async function partsWithAll(index: SearchIndex, text: string): Promise<readonly string[] | undefined> {
  if (index.parts.length === 1) return undefined;
  const words = text.split(/[\s"]+/u).filter((word) => word !== '');
  const found = await Promise.all(words.map((word) => partsWith(index, word)));
  const known = found.filter((some) => some.length > 0);
  const having = index.parts.filter((part) => known.every((some) => some.includes(part)));
  return having.length < index.parts.length ? having : undefined;
}

/** Those of some words that no part has, nor anything that begins with them. */
export async function unknownWords(index: SearchIndex, words: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(words.map((word) => partsWith(index, word)));
  return words.filter((_, number) => found[number]?.length === 0);
}

/**
 * The parts that have a word, or one that begins with it. For a word that an index does not have, Pagefind takes the
 * longest word with which it begins: that is what it gives for the word with nonsense behind it, too.
 */
async function partsWith({ pagefind, parts }: SearchIndex, word: string): Promise<readonly string[]> {
  const exact = await countByPart(pagefind, `"${word}"`);
  if (parts.every((part) => exact(part) > 0)) return parts;
  const [any, beginning] = [await countByPart(pagefind, word), await countByPart(pagefind, `${word}zqxjzq`)];
  return parts.filter((part) => exact(part) > 0 || (any(part) > 0 && any(part) !== beginning(part)));
}

/** How much each part has for a term. Whoever types asks for the same words again and again. */
async function countByPart(pagefind: Pagefind, term: string): Promise<(part: string) => number> {
  // No part is called so: this counts and finds nothing.
  const { totalFilters } = counted.get(term) ?? (await pagefind.search(term, { filters: { part: 'none' } }));
  counted.set(term, { totalFilters });
  return (part) => totalFilters['part']?.[part] ?? 0;
}

const counted = new Map<string, Pick<Found, 'totalFilters'>>();
