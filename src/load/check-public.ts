import { existsSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Diagnostic } from '../pipeline/types.ts';
import { isMade } from './taken-names.ts';

/** Finds files of `public/` in the place of what the site makes: one of the two would be lost. `slugs` are those of pages. */
export function checkPublic(root: string, slugs: readonly string[]): readonly Diagnostic[] {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  const pages = new Set(slugs);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .filter((path) => isMade(path, pages))
    .sort()
    .map(takesPlace);
}

function takesPlace(path: string): Diagnostic {
  const isPage = path.endsWith('.html');
  return {
    severity: 'error',
    code: 'taken-address',
    message: isPage
      ? 'Expected pictures and other files in `public/`; found a page, which has none of the site’s policies.'
      : `Expected a file where the site has none of its own; found \`/${path}\`.`,
    hint: isPage
      ? 'Write it as Markdown in `content/pages/`, or delete it.'
      : `Rename it, for example \`public/files/${posix.basename(path)}\`, or delete it.`,
    file: `public/${path}`,
    line: 1,
    column: 1,
  };
}
