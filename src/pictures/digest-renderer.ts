import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionString } from 'harfbuzzjs';
import { digestOf } from './picture-key.ts';
import { readResvg } from './load-resvg.ts';
import type { Typeface } from './typeface.ts';

/** A digest that changes whenever the same text could be drawn differently: fonts, libraries, and this folder's code. */
export async function digestRenderer(faces: readonly Typeface[]): Promise<string> {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.ts')).sort();
  const code = await Promise.all(names.map((name) => readFile(join(import.meta.dirname, name))));
  const libraries = [versionString(), process.versions.zlib, await readResvg()];
  return digestOf([...faces.flatMap(({ files }) => files), ...libraries, ...code]);
}
