import type { Span } from '../pipeline/types.ts';

/** A stretch of text and what stands beside it: W3C Web Annotation Data Model, 4.2.4. */
export interface QuotedStretch {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context: what the annotators that write such selectors give. */
const CONTEXT = 32;

/**
 * The longest stretch of `within` that goes across no break, with as much of the text around it as does not either: a
 * reader that looks for it letter for letter finds it on a page that has other text at the breaks. Offsets are those of
 * `text`. Nothing where no word stands unbroken.
 */
export function quoteStretch(text: string, breaks: readonly number[], within: Span): QuotedStretch | undefined {
  const cuts = [0, ...breaks.filter((at) => at > 0 && at < text.length), text.length].sort((a, b) => a - b);
  const stretches = cuts.slice(1).flatMap((end, index) => {
    const piece = { start: cuts[index] ?? 0, end };
    const own = trim(text, { start: Math.max(piece.start, within.start), end: Math.min(piece.end, within.end) });
    return /[\p{L}\p{N}]/u.test(text.slice(own.start, own.end)) ? [{ piece, own }] : [];
  });
  const [longest] = stretches.sort((a, b) => lengthOf(b.own) - lengthOf(a.own));
  if (longest === undefined) return undefined;
  const { piece, own } = longest;
  return {
    exact: text.slice(own.start, own.end),
    prefix: text.slice(Math.max(piece.start, own.start - CONTEXT), own.start),
    suffix: text.slice(own.end, Math.min(piece.end, own.end + CONTEXT)),
  };
}

function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, Math.max(start, end));
  const blank = inside.length - inside.trimStart().length;
  return { start: start + blank, end: start + blank + inside.trim().length };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
