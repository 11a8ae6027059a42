import { colourOf, type Tone } from './palette.ts';
import { remember } from './remember.ts';

/** A picture of four bits a pixel, an index into the palette. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /**
   * Line by line from the top as PNG has them: a byte for the filter, always 0 (none), then two pixels to a byte, the
   * left one in its upper half.
   */
  readonly lines: Uint8Array;
}

export const PIXELS_A_BYTE = 2;

/** How much of each pixel a shape covers, from 0 to 255, line by line from the top. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** A mask in the colours of one tone, ready to be laid: as {@link Mask}, but `left` and `width` are in bytes. */
export interface Stencil {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Bare paper. */
export function blankCanvas(width: number, height: number): Canvas {
  return { width, height, lines: new Uint8Array(height * strideOf(width)) };
}

/** Bytes from one line to the next. */
function strideOf(width: number): number {
  return 1 + Math.ceil(width / PIXELS_A_BYTE);
}

/** Fills whole pixels with one colour of the palette, over what is there; what lies beyond the canvas is left out. */
export function fillBox({ lines, width, height }: Canvas, box: Omit<Mask, 'shades'>, colour: number): void {
  const from = Math.max(box.left, 0);
  const to = Math.min(box.left + box.width, width);
  if (to <= from) return;
  for (let y = Math.max(box.top, 0); y < Math.min(box.top + box.height, height); y += 1) {
    const line = y * strideOf(width) + 1;
    lines.fill(colour * 0x11, line + Math.ceil(from / PIXELS_A_BYTE), line + Math.floor(to / PIXELS_A_BYTE));
    if (from % 2 === 1) setPixel(lines, line * PIXELS_A_BYTE + from, colour);
    if (to % 2 === 1) setPixel(lines, line * PIXELS_A_BYTE + to - 1, colour);
  }
}

function setPixel(bytes: Uint8Array, at: number, colour: number): void {
  const byte = bytes[at >> 1] ?? 0;
  bytes[at >> 1] = at % 2 === 0 ? (byte & 0x0f) | (colour << 4) : (byte & 0xf0) | colour;
}

/** The colour of each shade of a mask. */
const coloursOf = remember((tone: Tone) => Uint8Array.from({ length: 256 }, (_, shade) => colourOf(tone, shade / 255)));

/** A mask in one tone, for where its own left edge is `left` pixels from that of a byte. */
export function cutStencil({ left, top, width, height, shades }: Mask, tone: Tone): Stencil {
  const first = Math.floor(left / PIXELS_A_BYTE);
  const indent = left - first * PIXELS_A_BYTE;
  const wide = Math.ceil((indent + width) / PIXELS_A_BYTE);
  const bytes = new Uint8Array(wide * height);
  const colours = coloursOf(tone);
  for (const [at, shade] of shades.entries()) {
    const row = Math.floor(at / width);
    setPixel(bytes, row * wide * PIXELS_A_BYTE + indent + at - row * width, colours[shade] ?? 0);
  }
  return { left: first, top, width: wide, height, bytes };
}

/**
 * Lays a stencil on paper, moved by `x` bytes and `y` lines; where it meets another, the higher index wins. Bytes of bare
 * paper are laid like all others: to ask for them takes longer.
 */
export function layStencil({ lines, width, height }: Canvas, stencil: Stencil, x: number, y: number): void {
  const { bytes, width: wide } = stencil;
  const stride = strideOf(width);
  const [left, top] = [x + stencil.left, y + stencil.top];
  const from = Math.max(0, -left);
  const to = Math.min(wide, stride - 1 - left);
  for (let row = Math.max(0, -top); row < Math.min(stencil.height, height - top); row += 1) {
    const line = (top + row) * stride + 1 + left;
    for (let column = from; column < to; column += 1)
      lines[line + column] = higher(lines[line + column] ?? 0, bytes[row * wide + column] ?? 0);
  }
}

/** Of both pixels in two bytes the higher index. */
function higher(a: number, b: number): number {
  return Math.max(a & 0xf0, b & 0xf0) | Math.max(a & 0x0f, b & 0x0f);
}
