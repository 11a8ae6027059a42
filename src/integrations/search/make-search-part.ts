import { createHash } from 'node:crypto';
import type { SearchPart } from './part-search-input.ts';
import { makeSearchIndex, type Searched } from './search-index.ts';
import type { IndexFile } from './settle-search-index.ts';

type Part = Searched & Pick<SearchPart, 'number' | 'of'>;

/**
 * The index of a part as files below `/pagefind/`, in a folder of its own. The first part brings the program that searches
 * all of them, and a list of their folders: the one file whose name never changes, which a browser has to ask for anew.
 */
export async function makeSearchPart(part: Part): Promise<readonly IndexFile[]> {
  if (part.number === 1) {
    const files = await makeSearchIndex(part);
    const folder = `${digestProgram(files)}/`;
    const folders = [folder, ...Array.from({ length: part.of - 1 }, (_, index) => folderOfPart(index + 2))];
    return [{ path: 'parts.json', content: Buffer.from(JSON.stringify(folders)) }, ...below(folder, files)];
  }
  // A browser knows a result by the name of its fragment, which is a short digest that two parts may share.
  const files = await makeSearchIndex(part, `-${String(part.number)}`);
  return below(
    folderOfPart(part.number),
    files.filter(({ path }) => !program.test(path)),
  );
}

/** The folder of a further part. Its files are named by what is in them, or never taken from a browser’s cache. */
function folderOfPart(number: number): string {
  return `${String(number)}/`;
}

/** What searches, in contrast to what is searched. */
const program = /^pagefind(?:-worker)?\.js$|^wasm\./u;

/**
 * Names the folder of the program, which always calls its files the same: another program stands at another address, and
 * nobody gets an old one for it out of a cache.
 */
function digestProgram(files: readonly IndexFile[]): string {
  const own = files.filter(({ path }) => program.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (!own.some(({ path }) => path === 'pagefind.js')) throw new Error('Expected Pagefind to bring pagefind.js.');
  const hash = createHash('sha256');
  for (const { path, content } of own) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 10);
}

function below(folder: string, files: readonly IndexFile[]): readonly IndexFile[] {
  return files.map(({ path, content }) => ({ path: folder + path, content }));
}
