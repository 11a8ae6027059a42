import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths of all files below `folder`, relative to it, in order. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export interface FolderSize {
  readonly bytes: number;
  readonly files: number;
}

export function sizeOfFolder(folder: string): FolderSize {
  const files = listFiles(folder);
  return { bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0), files: files.length };
}

/** The paths whose files are not the same bytes in both folders, or are in one of them only. */
export function compareFolders(a: string, b: string): readonly string[] {
  const inA = hashFiles(a);
  const inB = hashFiles(b);
  return [...new Set([...inA.keys(), ...inB.keys()])].filter((file) => inA.get(file) !== inB.get(file)).sort();
}

function hashFiles(folder: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
