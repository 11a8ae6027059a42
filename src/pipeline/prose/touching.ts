import type { Span } from '../types.ts';
import { firstWhere } from './first-where.ts';

/** Those that share a character with a stretch, of things that stand in order, none over two others. */
export function touching<Thing extends { readonly span: Span }>(
  inOrder: readonly Thing[],
  { start, end }: Span,
): readonly Thing[] {
  const from = firstAfter(inOrder, start);
  let to = from;
  while ((inOrder[to]?.span.start ?? Infinity) < end) to += 1;
  return inOrder.slice(from, to);
}

/** Index of the first that ends after an offset; the number of all where none does. */
export function firstAfter(inOrder: ReadonlyArray<{ readonly span: Span }>, offset: number): number {
  return firstWhere(inOrder.length, (index) => (inOrder[index]?.span.end ?? Infinity) > offset);
}
