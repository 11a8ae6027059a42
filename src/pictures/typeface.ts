import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer as Run, Direction, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { drawableText } from './drawable-text.ts';
import { remember } from './remember.ts';

/** How many words a typeface remembers as set: those of a title are measured up to three times, and many come again. */
const MOST_KNOWN = 1000;

/** Lengths are in ems: shares of the size that the text is set in. */
export interface SetText {
  readonly width: number;
  readonly glyphs: readonly SetGlyph[];
}

export interface SetGlyph {
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
}

/** One object for each glyph of a typeface. */
export interface Glyph {
  /** SVG path data, y upwards, in units of which an em has `unitsAnEm`. */
  readonly outline: () => string;
  readonly unitsAnEm: number;
}

/** One weight of a family, set on a single line with the font's own kerning and ligatures. */
export interface Typeface {
  /** A text in the characters that it has. */
  readonly drawable: (text: string) => string;
  readonly set: (text: string) => SetText;
  /** The font files that it was made from. */
  readonly files: readonly Uint8Array[];
}

interface Part {
  readonly font: Font;
  readonly characters: ReadonlySet<string>;
  readonly glyphOf: (id: number) => Glyph;
}

/**
 * The site's own typeface `name` in one weight, from its subsets below `public/fonts/`: characters come from the first
 * that has them.
 */
export async function loadTypeface(root: string, name: string, weight: number): Promise<Typeface> {
  const files = await Promise.all(
    ['text', 'latin', 'latin-ext'].map((part) => readFile(join(root, 'public/fonts', `${name}-${part}.woff2`))),
  );
  const parts = await Promise.all(files.map((file) => loadPart(file, weight)));
  const has = (character: string): boolean => parts.some(({ characters }) => characters.has(character));
  const set = remember((text: string) => setText(parts, text), MOST_KNOWN);
  return { files, drawable: (text) => drawableText(text, has), set };
}

/** HarfBuzz reads neither woff2 nor, without being told, the weight of a variable font. */
async function loadPart(file: Uint8Array, weight: number): Promise<Part> {
  const options = { keepAllGlyphs: true, targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
  const face = new Face(new Blob(await subsetFont(Buffer.from(file), '', options)));
  const characters = new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code)));
  const font = new Font(face);
  const unitsAnEm = face.upem;
  const glyphOf = remember((id: number): Glyph => ({ outline: () => font.glyphToPath(id), unitsAnEm }));
  return { font, characters, glyphOf };
}

function setText(parts: readonly Part[], text: string): SetText {
  const glyphs: SetGlyph[] = [];
  let width = 0;
  for (const { part, run } of runsOf(parts, text)) {
    const setIn = parts[part];
    if (setIn !== undefined) width = setRun(setIn, run, width, glyphs);
  }
  return { width, glyphs };
}

/** The text cut where the part that has its characters changes; what none has is left to the first one, and is blank. */
function runsOf(parts: readonly Part[], text: string): ReadonlyArray<{ readonly part: number; readonly run: string }> {
  const runs: Array<{ part: number; run: string }> = [];
  for (const character of text) {
    const part = Math.max(
      parts.findIndex(({ characters }) => characters.has(character)),
      0,
    );
    const last = runs.at(-1);
    if (last?.part === part) last.run += character;
    else runs.push({ part, run: character });
  }
  return runs;
}

const buffer = new Run();

/** Adds the glyphs of a run that begins at `start`; gives where it ends. */
function setRun({ font, glyphOf }: Part, text: string, start: number, glyphs: SetGlyph[]): number {
  buffer.clearContents();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript('Latn');
  // Named, since HarfBuzz would otherwise ask the machine for its language.
  buffer.setLanguage('en');
  shape(font, buffer);
  const unitsAnEm = font.face.upem;
  let x = start;
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    glyphs.push({ glyph: glyphOf(codepoint), x: x + xOffset / unitsAnEm, y: yOffset / unitsAnEm });
    x += xAdvance / unitsAnEm;
  }
  return x;
}
