import type { Root } from 'mdast';
import { collectBlocks } from '../pipeline/prose/collect-blocks.ts';

/**
 * Where a page's text is not that of the prose: offsets in the prose, in order, between which the two agree letter for
 * letter, and code with its own. On the page stand footnote marks and struck-out words as they are, and lines end where
 * they end in the file. What dates are resolved to is not known here.
 */
export function findBreaks(tree: Root, source: string): readonly number[] {
  const breaks = new Set<number>();
  const add = (start: number, end: number): void => {
    breaks.add(start).add(end);
  };
  collectBlocks(tree, source, {
    other: ({ start, end }) => {
      add(start, end);
    },
    text: ({ value }, start) => {
      for (const { index } of value.matchAll(/\n/gu)) add(start + index, start + index + 1);
    },
  });
  return [...breaks].sort((a, b) => a - b);
}
