import type { Span } from '../types.ts';

/** Those that share a character with a stretch, of things that stand in order, none over two others. Binary search. */
export function touching<Thing extends { readonly span: Span }>(
  inOrder: readonly Thing[],
  { start, end }: Span,
): readonly Thing[] {
  const from = firstAfter(inOrder, start);
  let to = from;
  while ((inOrder[to]?.span.start ?? Infinity) < end) to += 1;
  return inOrder.slice(from, to);
}

/** Index of the first that ends after an offset. */
export function firstAfter(inOrder: ReadonlyArray<{ readonly span: Span }>, offset: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.span.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
