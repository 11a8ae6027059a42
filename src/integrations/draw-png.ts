import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';

/** What the site's subset fonts hold; resvg reads no woff2 and no axes, so each face is cast in one weight. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const punctuation = '\u00a0–—‘’“”·…';
const faces = [
  { file: 'newsreader-text.woff2', weight: 600 },
  { file: 'public-sans-text.woff2', weight: 500 },
] as const;

interface Renderer {
  readonly fontBuffers: readonly Uint8Array[];
  /** Changes with whatever changes what is drawn from the same SVG. */
  readonly key: string;
}

let ready: Promise<Renderer> | undefined;

/** Loads the renderer and the fonts once. */
async function prepare(): Promise<Renderer> {
  const wasm = await readFile(
    createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm'),
  );
  await initWasm(wasm);
  const fontBuffers = await Promise.all(
    faces.map(async ({ file, weight }) =>
      subsetFont(await readFile(join(process.cwd(), 'public/fonts', file)), ascii + punctuation, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      }),
    ),
  );
  const hash = createHash('sha256').update(wasm);
  for (const font of fontBuffers) hash.update(font);
  return { fontBuffers, key: hash.digest('hex') };
}

/**
 * Draws SVG as PNG, with the site's own fonts and no others: the same bytes on every machine. What was drawn before is
 * kept, under a key of all that the drawing depends on: the picture, the fonts and the version of the renderer.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const { fontBuffers, key } = await ready;
  const kept = join(
    process.cwd(),
    '.cache/pictures',
    `${createHash('sha256').update(key).update(svg).digest('hex')}.png`,
  );
  if (existsSync(kept)) return readFile(kept);
  const png = new Resvg(svg, { font: { fontBuffers: [...fontBuffers], defaultFontFamily: 'Newsreader' } })
    .render()
    .asPng();
  mkdirSync(dirname(kept), { recursive: true });
  // Written aside and renamed, so that a build that is killed leaves no half of a picture.
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, kept);
  return png;
}
