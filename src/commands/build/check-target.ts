import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** What a build reads and no build may replace, below the project's root. */
const sources = ['src', 'content', 'public', 'tests', 'node_modules', '.git'];

/** Folders below those that tools keep to themselves, and the tests their builds. */
const kept = ['node_modules/.cache'];

/** What every build of ours has held since the first, and hardly any other folder holds. */
const signs = ['index.html', 'timeline.json', 'pagefind'];

/**
 * Why a build may not take the place of the folder `out`, with what to write instead; nothing where it may. The folder
 * is replaced as a whole, so it has to be new, empty or an earlier build. It has to be on the project's disk too, where
 * Astro bundles: it renames what it has bundled into the output.
 */
export function faultOfTarget(root: string, out: string): string | undefined {
  const [project, target] = [realPath(root), realPath(out)];
  if (isWithin(project, target)) return notThere(out, 'which holds the whole project');
  for (const name of [...sources, '.cache']) {
    const source = realPath(join(root, name));
    const below = name !== '.cache' && isWithin(target, source) && !isKept(root, target);
    if (below || isWithin(source, target)) return notThere(out, `where \`${name}\` of the project is`);
  }
  if (existsSync(target) && !statSync(target).isDirectory()) return notThere(out, 'which is a file');
  if (!isReplaceable(target)) return notThere(out, 'which holds something else');
  return isOnOneDisk(project, target) ? undefined : onAnotherDisk(out);
}

/** The path without links, and in the letters that the disk has, also where its end does not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync.native(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(realPath(above), basename(whole));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[/\\]|$)/u.test(way) && !isAbsolute(way));
}

function isKept(root: string, target: string): boolean {
  return kept.map((name) => realPath(join(root, name))).some((folder) => target !== folder && isWithin(target, folder));
}

function isReplaceable(target: string): boolean {
  if (!existsSync(target) || readdirSync(target).length === 0) return true;
  return signs.every((sign) => existsSync(join(target, sign)));
}

function isOnOneDisk(project: string, target: string): boolean {
  let there = target;
  while (!existsSync(there)) there = dirname(there);
  return statSync(there).dev === statSync(project).dev;
}

function notThere(out: string, found: string): string {
  return `Expected to build into a folder that is new, empty or an earlier build; found ${out}, ${found}.
  Nothing was built or deleted. Write \`npm run build\` for \`dist/\`, or \`--out\` with the name of a new folder.`;
}

function onAnotherDisk(out: string): string {
  return `Expected to build on the disk of the project, where Astro bundles the pages; found ${out} on another.
  Nothing was built. Write \`npm run build && cp -r dist ${out}\`.`;
}
