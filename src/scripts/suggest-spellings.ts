import leven from 'leven';
import type { SearchWords } from '../queries/site/search-words.ts';
import { foldWord } from '../queries/words/fold-word.ts';

/** A word as it is typed, apart from what stands around it. */
export const TYPED_WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu;

/** What may be meant, and how many letters of what was typed it changes. */
interface Spelling {
  readonly text: string;
  readonly changes: number;
}

/**
 * What a search may have meant that has words which no text has, the likeliest first: the search with these
 * words as the site spells them, or a name that is all of it. Nothing where nothing is like them.
 */
export function suggestSpellings(typed: string, unknown: readonly string[], known: SearchWords): readonly string[] {
  if (unknown.length === 0) return [];
  const name = nearest(typed.replace(/["“”„«»]/gu, '').trim(), known.names);
  const spellings = [respell(typed, new Set(unknown), known.words), ...(name ? [name] : [])];
  const texts = spellings.sort((a, b) => a.changes - b.changes).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => text !== typed);
}

function respell(typed: string, unknown: ReadonlySet<string>, words: readonly string[]): Spelling {
  let changes = 0;
  const text = typed.replace(TYPED_WORD, (word) => {
    if (!unknown.has(word)) return word;
    const found = nearest(word, words) ?? { text: word, changes: word.length };
    changes += found.changes;
    return found.text;
  });
  return { text, changes };
}

/** The spelling with the fewest letters to change, of equals one that begins alike, and of those the first. */
function nearest(text: string, spellings: readonly string[]): Spelling | undefined {
  const folded = foldWord(text);
  const most = mostChanges(folded);
  if (most === 0) return undefined;
  const like = spellings.flatMap((spelling) => {
    const other = foldWord(spelling);
    const changes = changesBetween(folded, other, most + 1);
    return changes > most
      ? []
      : [{ text: spelling, changes, cost: changes * 2 + (other.startsWith(folded.charAt(0)) ? 0 : 1) }];
  });
  return like.sort((a, b) => a.cost - b.cost)[0];
}

/** How many letters of a text may be wrong: the longer it is, the more. A figure is not misspelt. */
function mostChanges(text: string): number {
  if (text.length < 3 || !/\p{L}{2}/u.test(text)) return 0;
  return text.length < 6 ? 1 : text.length < 12 ? 2 : 3;
}

/** Letters to put in, take out or replace, up to `most`; two neighbours that have changed places are one. */
function changesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return a !== b && swapped === b ? 1 : leven(a, b, { maxDistance: most });
}
