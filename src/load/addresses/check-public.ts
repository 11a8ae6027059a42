import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import type { Diagnostic } from '../../pipeline/types.ts';
import { unreadable } from '../text/read-source.ts';
import { isMade } from './taken-names.ts';
import { errorIn } from '../text/whole-file.ts';

/**
 * Finds what is wrong with `public/`, which the build copies as it is: files in the place of what the site makes itself,
 * of which one would be lost, and what cannot be copied. `slugs` are those of pages.
 */
export function checkPublic(root: string, slugs: readonly string[]): readonly Diagnostic[] {
  const folder = join(root, 'public');
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  try {
    return [...checkFolder(folder, '', new Set(slugs))];
  } catch (error) {
    return [unreadable('public', error, 'folder')];
  }
}

/** Goes into no link: the folder that it leads to may hold it. */
function* checkFolder(folder: string, below: string, pages: ReadonlySet<string>): Generator<Diagnostic> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) {
      yield* checkFolder(folder, path, pages);
      continue;
    }
    const why = entry.isFile() ? undefined : whyNotCopied(join(folder, path));
    if (why !== undefined) yield notCopied(path, why);
    else if (isMade(path, pages)) yield takesPlace(path);
  }
}

/** Why what is no plain file cannot be copied; nothing for a link to a file, or to a folder that does not hold it. */
function whyNotCopied(path: string): string | undefined {
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch {
    return 'a link that leads nowhere';
  }
  if (stat.isDirectory()) {
    const way = relative(realpathSync(path), join(realpathSync(dirname(path)), basename(path)));
    return /^\.\.(?:[/\\]|$)/u.test(way) ? undefined : 'a link to a folder that holds it';
  }
  return stat.isFile() ? undefined : 'a pipe or a device';
}

function notCopied(path: string, found: string): Diagnostic {
  const message = `Expected a file, which the build can copy; found ${found}.`;
  return errorIn(`public/${path}`, 'unreadable-file', message, 'Delete it, or put the file itself there.');
}

function takesPlace(path: string): Diagnostic {
  const isPage = path.endsWith('.html');
  const message = isPage
    ? 'Expected pictures and other files in `public/`; found a page, which has none of the site’s policies.'
    : `Expected a file where the site has none of its own; found \`/${path}\`.`;
  const hint = isPage
    ? 'Write it as Markdown in `content/pages/`, or delete it.'
    : `Rename it, for example \`public/files/${posix.basename(path)}\`, or delete it.`;
  return errorIn(`public/${path}`, 'taken-address', message, hint);
}
