import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runBuild } from './run-build.ts';

const sources = ['astro.config.ts', 'package-lock.json', 'content', 'public', 'src'];

async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return existsSync(path) ? [path] : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(sources.map(listFiles))).flat().sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder of the built site. `SITE_DIST` names one that is already there (`npm test` has just built it);
 * otherwise it is built into the cache, and used again until a source changes.
 */
export async function buildSite(): Promise<string> {
  const given = process.env.SITE_DIST;
  if (given !== undefined) return resolve(given);
  const cache = resolve('node_modules', '.cache', 'site-tests');
  const dist = join(cache, await hashSources());
  if (!existsSync(dist)) {
    await rm(cache, { recursive: true, force: true });
    await runBuild(process.cwd(), dist);
  }
  return dist;
}
