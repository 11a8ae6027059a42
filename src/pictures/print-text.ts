import type { Resvg } from '@resvg/resvg-wasm';
import { layMask, type Canvas, type Mask } from './canvas.ts';
import { DARKEST, type Tone } from './palette.ts';
import type { SetGlyph, SetText, Typeface } from './typeface.ts';

export interface TextStyle {
  readonly face: Typeface;
  /** Pixels an em. */
  readonly size: number;
  readonly tone: Tone;
}

/** Puts a text that is set in the style's face on the canvas; `x` is where it begins, `y` its baseline, in pixels. */
export type PrintText = (canvas: Canvas, text: SetText, x: number, y: number, style: TextStyle) => void;

/** Glyphs stand at quarters of a pixel: finer is not to be seen, and each place has to be drawn once. */
const PLACES = 4;
/** What a glyph may take up around its origin, in ems. */
const REACH = { left: 0.5, right: 2, up: 1.25, down: 0.5 } as const;

/** Prints with outlines rasterised by resvg, each glyph once a size and place: what they cost does not grow with the text. */
export function textPrinter(renderer: typeof Resvg): PrintText {
  const masks = new Map<string, Mask>();
  const maskOf = (glyph: SetGlyph, place: number, { face, size }: TextStyle): Mask => {
    const key = `${face.name}/${glyph.id}/${size}/${place}`;
    const known = masks.get(key) ?? rasterise(renderer, glyph, size, place / PLACES);
    masks.set(key, known);
    return known;
  };
  return (canvas, { glyphs }, x, y, style) => {
    for (const glyph of glyphs) {
      const at = Math.round((x + glyph.x * style.size) * PLACES);
      const whole = Math.floor(at / PLACES);
      const mask = maskOf(glyph, at - whole * PLACES, style);
      layMask(canvas, mask, whole, Math.round(y - glyph.y * style.size), style.tone);
    }
  };
}

/** The mask of a glyph whose origin is `shift` pixels to the right of the mask's. */
function rasterise(renderer: typeof Resvg, glyph: SetGlyph, size: number, shift: number): Mask {
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
  const shadeAt = (x: number, y: number): number =>
    Math.round(((pixels[(y * width + x) * 4 + 3] ?? 0) / 255) * DARKEST);
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  const inked = rows.filter((y) => columns.some((x) => shadeAt(x, y) > 0));
  const wide = columns.filter((x) => rows.some((y) => shadeAt(x, y) > 0));
  const [top = 0, bottom = -1] = [inked[0], inked.at(-1)];
  const [left = 0, right = -1] = [wide[0], wide.at(-1)];
  const shades = rows.slice(top, bottom + 1).flatMap((y) => columns.slice(left, right + 1).map((x) => shadeAt(x, y)));
  return { left, top, width: right - left + 1, height: bottom - top + 1, shades: Uint8Array.from(shades) };
}
