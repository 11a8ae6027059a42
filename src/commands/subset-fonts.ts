/**
 * Makes `public/fonts/*.woff2` from the font packages: `npm run fonts`. Run it again after a font package changes, and
 * commit what it writes; a build never runs it.
 *
 * Each face is cut to the characters that English prose needs (`-text`, preloaded on every page) and to the letters that
 * names bring, of western (`-latin`) and of other European languages (`-latin-ext`), each fetched only by a page that
 * holds one, by `unicode-range`. Weights are kept as one axis from 400 to 700, and only the OpenType features that the
 * stylesheets ask for.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const target = new URL('../../public/fonts/', import.meta.url);

const faces = ['newsreader', 'public-sans'] as const;

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const punctuation = '\u00a0–—‘’“”…·•§©°×−€£';

/** What `unicode-range` in `src/styles/fonts.css` says of these files. */
const latin = `${charactersBetween(0xc0, 0xff)}ıŒœ`;
const latinExt = charactersBetween(0x100, 0x24f);

/** Each with the file of the package that has its characters. */
const parts = [
  { suffix: 'text', from: 'latin', characters: ascii + punctuation },
  { suffix: 'latin', from: 'latin', characters: latin },
  { suffix: 'latin-ext', from: 'latin-ext', characters: latinExt },
] as const;

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

for (const face of faces) {
  const folder = new URL(`${face}/`, packages);
  for (const part of parts) {
    const font = await readFile(new URL(`files/${face}-${part.from}-wght-normal.woff2`, folder));
    const subset = await subsetFont(font, part.characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'locl', 'tnum', 'lnum'],
    });
    await writeFile(new URL(`${face}-${part.suffix}.woff2`, target), subset);
    console.log(`public/fonts/${face}-${part.suffix}.woff2  ${subset.length} bytes`);
  }
  await copyFile(new URL('LICENSE', folder), new URL(`${face}-LICENSE.txt`, target));
}
