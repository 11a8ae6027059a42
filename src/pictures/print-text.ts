import type { Resvg } from '@resvg/resvg-wasm';
import { cutStencil, layStencil, PIXELS_A_BYTE, type Canvas, type Mask } from './canvas.ts';
import type { Tone } from './palette.ts';
import { remember } from './remember.ts';
import type { Glyph, SetText, Typeface } from './typeface.ts';

export interface TextStyle {
  readonly face: Typeface;
  /** Pixels an em. */
  readonly size: number;
  readonly tone: Tone;
}

/** Prints in one style. */
export interface Printer extends TextStyle {
  /** Puts a text that is set in the face on a canvas; `x` is where it begins, `y` its baseline, in pixels. */
  readonly print: (canvas: Canvas, text: SetText, x: number, y: number) => void;
}

/** Glyphs stand at quarters of a pixel: finer is not to be seen, and each place has to be drawn once. */
const PLACES = 4;
const PLACES_A_BYTE = PLACES * PIXELS_A_BYTE;
/** What a glyph may take up around its origin, in ems. */
const REACH = { left: 0.5, right: 2, up: 1.25, down: 0.5 } as const;

/** Prints with outlines rasterised by resvg, each glyph once a place: what they cost does not grow with the text. */
export function makePrinter(renderer: typeof Resvg, style: TextStyle): Printer {
  const { size, tone } = style;
  const placesOf = remember((glyph: Glyph) => {
    const maskAt = remember((place: number) => rasterise(renderer, glyph, size, place / PLACES));
    return remember((place: number) => {
      const mask = maskAt(place % PLACES);
      return cutStencil({ ...mask, left: mask.left + Math.floor(place / PLACES) }, tone);
    });
  });
  const print: Printer['print'] = (canvas, { glyphs }, x, y) => {
    for (const { glyph, x: along, y: raised } of glyphs) {
      const at = Math.round((x + along * size) * PLACES);
      const byte = Math.floor(at / PLACES_A_BYTE);
      layStencil(canvas, placesOf(glyph)(at - byte * PLACES_A_BYTE), byte, Math.round(y - raised * size));
    }
  };
  return { ...style, print };
}

/** The mask of a glyph whose origin is `shift` pixels to the right of the mask's. */
function rasterise(renderer: typeof Resvg, glyph: Glyph, size: number, shift: number): Mask {
  const left = Math.ceil(REACH.left * size);
  const top = Math.ceil(REACH.up * size);
  const width = left + Math.ceil(REACH.right * size);
  const height = top + Math.ceil(REACH.down * size);
  const scale = size / glyph.unitsAnEm;
  const drawn = new renderer(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="matrix(${scale} 0 0 ${-scale} ${left + shift} ${top})" d="${glyph.outline()}"/></svg>`,
  );
  const image = drawn.render();
  const mask = cropMask(image.pixels, width, height);
  image.free();
  drawn.free();
  return { ...mask, left: mask.left - left, top: mask.top - top };
}

/** The part of an RGBA picture that is not transparent. */
function cropMask(pixels: Uint8Array, width: number, height: number): Mask {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let at = 0; at < width * height; at += 1) {
    if (pixels[at * 4 + 3] === 0) continue;
    const y = Math.floor(at / width);
    const x = at - y * width;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = y + 1;
  }
  if (right === 0) return { left: 0, top: 0, width: 0, height: 0, shades: new Uint8Array() };
  const shades = new Uint8Array((right - left) * (bottom - top));
  for (const at of shades.keys()) {
    const row = Math.floor(at / (right - left));
    shades[at] = pixels[((top + row) * width + left + at - row * (right - left)) * 4 + 3] ?? 0;
  }
  return { left, top, width: right - left, height: bottom - top, shades };
}
