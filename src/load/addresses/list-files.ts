import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { unreadable } from '../text/read-source.ts';
import { closestSlug, isDevice, isSlug, slugOf } from '../fields/slug.ts';
import type { Diagnostic } from '../../pipeline/types.ts';
import { takenBy } from './taken-names.ts';
import { errorIn, wholeFile } from '../text/whole-file.ts';

export interface ListedFiles {
  /** Paths from the project's root, in the order of their names. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the Markdown files of one folder of `content/`, and what is wrong with their names. */
export function listFiles(root: string, folder: string): ListedFiles {
  if (!existsSync(join(root, folder))) return { files: [], diagnostics: [] };
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return { files: [], diagnostics: [unreadable(folder, error, 'folder')] };
  }
  return describeFiles(
    folder,
    entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

function describeFiles(folder: string, entries: readonly Dirent[]): ListedFiles {
  const markdown = entries.filter((entry) => !entry.isDirectory() && /\.md$/iu.test(entry.name));
  const others = entries.filter((entry) => !markdown.includes(entry));
  const files = markdown.map(({ name }) => `${folder}/${name}`);
  return {
    files,
    diagnostics: [
      ...others.map((entry) => stray(`${folder}/${entry.name}`, entry.isDirectory())),
      ...files.flatMap(badName),
      ...files.flatMap((file) => takenName(file, folder)),
      ...sameSlugs(files),
    ],
  };
}

function stray(file: string, isFolder: boolean): Diagnostic {
  const message = `Expected only files whose names end in \`.md\` in this folder; found ${isFolder ? 'a folder' : 'another'}.`;
  const hint = isFolder
    ? 'Move its files up, or the folder elsewhere; what is in it is not read.'
    : 'Rename it or move it elsewhere; it is not read.';
  return { severity: 'warning', code: 'stray-file', message, hint, ...wholeFile(file) };
}

function badName(file: string): readonly Diagnostic[] {
  const name = basename(file).replace(/\s/gu, ' ');
  const slug = basename(file).slice(0, -3);
  if (isSlug(slug) && file.endsWith('.md')) return [];
  if (isDevice(slug)) {
    const message = `Expected a name that a file can have on every system; found “${name}”, which Windows keeps for a device.`;
    return [errorIn(file, 'bad-slug', message, `Rename it, for example \`about-${slug}.md\`.`)];
  }
  const message = `Expected a name of small letters a–z, digits and hyphens, since it is the address; found “${name}”.`;
  const better = closestSlug(slug);
  return [errorIn(file, 'bad-slug', message, `Rename it, for example \`${better || 'border-closed'}.md\`.`)];
}

function takenName(file: string, folder: string): readonly Diagnostic[] {
  const slug = slugOf(file);
  const there = takenBy(folder, slug);
  if (there === undefined) return [];
  const message = `Expected a name whose address is free; found “${slug}.md”, where the site has ${there}.`;
  return [errorIn(file, 'taken-address', message, `Rename it, for example \`about-${slug}.md\`.`)];
}

/** Names that differ in case or in the form of a letter only are one file on some systems and two on others. */
function sameSlugs(files: readonly string[]): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const key = file.normalize('NFKC').toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    if (other === undefined) return [];
    const message = `Expected one file for the address “${slugOf(key)}”; found \`${other}\` too.`;
    return [errorIn(file, 'same-slug', message, 'Rename one of the two.')];
  });
}
