/**
 * Makes `public/fonts/*.woff2` from the font packages: `npm run fonts`. Run it again after a font package changes, and
 * commit what it writes; a build never runs it.
 *
 * Each face is cut to the characters that English prose needs (`-text`, preloaded on every page) and to the accented
 * Latin letters that names bring (`-latin`, fetched only by a page that holds one, by `unicode-range`). Weights are
 * kept as one axis from 400 to 700, and only the OpenType features that the stylesheets ask for.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../../public/fonts/', import.meta.url);

const faces = [
  { name: 'newsreader', package: 'newsreader', file: 'newsreader-latin-wght-normal.woff2' },
  { name: 'public-sans', package: 'public-sans', file: 'public-sans-latin-wght-normal.woff2' },
] as const;

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const punctuation = '\u00a0–—‘’“”…·•§©°×−€£';

/** U+00C0 to U+017F: what `unicode-range` in `src/styles/fonts.css` says of the `-latin` files. */
const latin = Array.from({ length: 0x0180 - 0x00c0 }, (_, index) => String.fromCodePoint(0x00c0 + index)).join('');

const parts = [
  { suffix: 'text', characters: ascii + punctuation },
  { suffix: 'latin', characters: latin },
] as const;

for (const face of faces) {
  const folder = new URL(`${face.package}/`, packages);
  const font = await readFile(new URL(`files/${face.file}`, folder));
  for (const part of parts) {
    const subset = await subsetFont(font, part.characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'locl', 'tnum', 'lnum'],
    });
    await writeFile(new URL(`${face.name}-${part.suffix}.woff2`, target), subset);
    console.log(`public/fonts/${face.name}-${part.suffix}.woff2  ${subset.length} bytes`);
  }
  await copyFile(new URL('LICENSE', folder), new URL(`${face.name}-LICENSE.txt`, target));
}
