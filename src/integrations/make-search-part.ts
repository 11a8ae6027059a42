import type { SearchPart } from './part-search-input.ts';
import { makeSearchIndex, type Searched } from './search-index.ts';
import type { IndexFile } from './settle-search-index.ts';

type Part = Searched & Pick<SearchPart, 'number' | 'of'>;

/** Below the folder of the first part, which is that of the whole index, each further part has one of its own. */
export function partFolder({ number }: Pick<SearchPart, 'number'>): string {
  return number === 1 ? '' : `${String(number)}/`;
}

/**
 * The index of a part as files below `/pagefind/`. The first part brings the program that searches all of them, which
 * says of how many: with only one, it is as Pagefind made it.
 */
export async function makeSearchPart(part: Part): Promise<readonly IndexFile[]> {
  if (part.number > 1) {
    // A browser knows a result by the name of its fragment, which is a short digest that two parts may share.
    const files = await makeSearchIndex(part, `-${String(part.number)}`);
    return files
      .filter(({ path }) => !program.test(path))
      .map(({ path, content }) => ({ path: `${partFolder(part)}${path}`, content }));
  }
  const files = await makeSearchIndex(part);
  if (!files.some(({ path }) => path === entrance)) throw new Error(`Expected Pagefind to bring ${entrance}.`);
  if (part.of === 1) return files;
  const addition = Buffer.from(`\nexport const parts=${String(part.of)};\n`);
  return files.map(({ path, content }) =>
    path === entrance ? { path, content: Buffer.concat([content, addition]) } : { path, content },
  );
}

const entrance = 'pagefind.js';

/** What searches, in contrast to what is searched. */
const program = /^pagefind(?:-worker)?\.js$|^wasm\./u;
