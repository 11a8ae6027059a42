import { firstOf, type Tone } from './palette.ts';

/** A picture of one byte a pixel, an index into the palette. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Line by line from the top as PNG has them: a byte for the filter, always 0 (none), then the line's pixels. */
  readonly lines: Uint8Array;
}

/** How much of each pixel a shape covers, in shades of 0 to `DARKEST`, line by line from the top. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** Bare paper. */
export function blankCanvas(width: number, height: number): Canvas {
  return { width, height, lines: new Uint8Array(height * (width + 1)) };
}

/** Fills whole pixels with one shade of a tone, over what is there; what lies beyond the canvas is left out. */
export function fillBox(canvas: Canvas, box: Omit<Mask, 'shades'>, tone: Tone, shade: number): void {
  const from = Math.max(box.left, 0);
  const to = Math.min(box.left + box.width, canvas.width);
  if (to <= from) return;
  const colour = shade === 0 ? 0 : firstOf[tone] + shade;
  for (let y = Math.max(box.top, 0); y < Math.min(box.top + box.height, canvas.height); y += 1) {
    const line = y * (canvas.width + 1) + 1;
    canvas.lines.fill(colour, line + from, line + to);
  }
}

/** Lays a shape of one tone on paper, its mask moved by `x` and `y`; where shapes of that tone meet, the darker wins. */
export function layMask(canvas: Canvas, { left, top, width, height, shades }: Mask, x: number, y: number, tone: Tone) {
  const first = firstOf[tone];
  const from = Math.max(0, -(left + x));
  const to = Math.min(width, canvas.width - left - x);
  const last = Math.min(height, canvas.height - top - y);
  for (let row = Math.max(0, -(top + y)); row < last; row += 1) {
    const line = (top + y + row) * (canvas.width + 1) + 1 + left + x;
    for (let column = from; column < to; column += 1) {
      const shade = shades[row * width + column] ?? 0;
      if (shade === 0) continue;
      const there = canvas.lines[line + column] ?? 0;
      if (there < first + shade) canvas.lines[line + column] = first + shade;
    }
  }
}
