import type { Lexicon, SlotName } from './lexicon/define-lexicon.ts';
import { scanTokens } from './scan-tokens.ts';

/** What one run of words can stand for. */
export interface WordEntry {
  readonly slot: SlotName;
  readonly value: unknown;
  /** Its first word needs a capital. */
  readonly isCapital: boolean;
  /** A point may follow. */
  readonly takesPoint: boolean;
}

/** The words of all lexicons as a tree, one token a level. */
export interface WordNode {
  readonly next: Map<string, WordNode>;
  readonly entries: WordEntry[];
}

export function buildWordTrie(lexicons: readonly Lexicon[]): WordNode {
  const root: WordNode = { next: new Map(), entries: [] };
  for (const { slot, traits, words } of lexicons) {
    for (const [phrase, value] of Object.entries(words)) {
      const tokens = scanTokens(phrase, 0, phrase.length);
      let node = root;
      for (const word of tokens.norm) node = childOf(node, word);
      node.entries.push({ slot, value, isCapital: traits.includes('capital'), takesPoint: traits.includes('point') });
    }
  }
  return root;
}

function childOf(node: WordNode, word: string): WordNode {
  const known = node.next.get(word);
  if (known) return known;
  const child: WordNode = { next: new Map(), entries: [] };
  node.next.set(word, child);
  return child;
}
