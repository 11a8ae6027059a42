import { breakLines, endInEllipsis, type WidthOf } from './break-lines.ts';
import type { Canvas } from './canvas.ts';
import type { Printer } from './print-text.ts';

/** Where a line begins, on its baseline, in pixels. */
interface Start {
  readonly x: number;
  readonly y: number;
}

/** Prints a text on one line, cut with an ellipsis where it is longer than `width` pixels. */
export function printLine(canvas: Canvas, text: string, start: Start & { readonly width: number }, printer: Printer) {
  const { face, size } = printer;
  const ems: WidthOf = (word) => face.set(word).width;
  const measure = { width: start.width / size, space: ems(' ') };
  const [line = [], ...more] = breakLines(face.drawable(text), ems, measure);
  printWords(canvas, more.length === 0 ? line : endInEllipsis(line, ems, measure), start, printer);
}

/** Prints the words of a line, a space apart. */
export function printWords(canvas: Canvas, words: readonly string[], start: Start, { face, size, print }: Printer) {
  const space = face.set(' ').width * size;
  let { x } = start;
  for (const word of words) {
    const text = face.set(word);
    print(canvas, text, x, start.y);
    x += text.width * size + space;
  }
}
