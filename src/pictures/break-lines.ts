/** How wide a text is, in whatever unit the measure is in. */
export type WidthOf = (text: string) => number;

/** Room for text; `space` is the width of the one between two words. */
export interface Measure {
  readonly width: number;
  readonly space: number;
}

/**
 * Lines no wider than the measure, broken at spaces (not at no-break ones), each a list of words. A word that is wider
 * than a line is broken where the line is full.
 */
export function breakLines(text: string, widthOf: WidthOf, measure: Measure): ReadonlyArray<readonly string[]> {
  const lines: string[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of wordsOf(text)) {
    for (const piece of widthOf(word) > measure.width ? breakWord(word, widthOf, measure.width) : [word]) {
      const width = widthOf(piece);
      if (used + measure.space + width <= measure.width) {
        lines.at(-1)?.push(piece);
        used += measure.space + width;
      } else {
        lines.push([piece]);
        used = width;
      }
    }
  }
  return lines;
}

/** As much of a line as leaves room for an ellipsis after it. */
export function endInEllipsis(line: readonly string[], widthOf: WidthOf, { width, space }: Measure): readonly string[] {
  const kept: string[] = [];
  let used = widthOf('…');
  for (const word of line) {
    used += widthOf(word) + space;
    if (used > width) break;
    kept.push(word);
  }
  if (kept.length > 0) return [...kept, '…'];
  const [piece = ''] = breakWord(line[0] ?? '', widthOf, width - widthOf('…'));
  return [`${piece}…`];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== '');
}

/** Pieces no wider than `width`, of one character at least. Its characters are measured apart: kerning draws together. */
function breakWord(word: string, widthOf: WidthOf, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const own = widthOf(character);
    if (piece !== '' && used + own > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += own;
  }
  return [...pieces, piece];
}
