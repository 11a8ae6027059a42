import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';

/** What the site's subset fonts hold; resvg reads no woff2 and no axes, so each face is cast in one weight. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const punctuation = '\u00a0–—‘’“”·…';
const faces = [
  { file: 'newsreader-text.woff2', weight: 600 },
  { file: 'public-sans-text.woff2', weight: 500 },
] as const;

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Loads the renderer and the fonts once. */
async function prepare(): Promise<readonly Uint8Array[]> {
  const wasm = createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  return Promise.all(
    faces.map(async ({ file, weight }) =>
      subsetFont(await readFile(join(process.cwd(), 'public/fonts', file)), ascii + punctuation, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      }),
    ),
  );
}

/** Draws SVG as PNG, with the site's own fonts and no others: the same bytes on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  return new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Newsreader' } }).render().asPng();
}
