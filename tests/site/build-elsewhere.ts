import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runBuild } from './run-build.ts';

const sources = ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'content', 'public', 'src'];

/** Copies all that a build reads, but for what is installed, from a copy of the project into `folder`. */
export async function copySources(folder: string, from = '.'): Promise<void> {
  await Promise.all(sources.map((name) => cp(join(from, name), join(folder, name), { recursive: true })));
}

/** Links everything installed into `folder`, but none of the caches: those are made anew. */
export async function linkModules(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  const names = await readdir('node_modules');
  const installed = names.filter((name) => !name.startsWith('.') || name === '.bin');
  await Promise.all(installed.map((name) => symlink(resolve('node_modules', name), join(modules, name))));
}

export interface Elsewhere {
  /** The folder of the built site. */
  readonly dist: string;
  readonly remove: () => Promise<void>;
}

/** Builds the site from a copy of its sources in another folder, with `env` as its environment. */
export async function buildElsewhere(env: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const folder = await mkdtemp(join(tmpdir(), 'site-elsewhere-'));
  await copySources(folder);
  await linkModules(folder);
  const dist = join(folder, 'dist');
  await runBuild(folder, dist, env);
  return { dist, remove: () => rm(folder, { recursive: true, force: true }) };
}
