/** The thread that has Pagefind make a build's search index and writes it: it takes an {@link IndexTask}. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { makeSearchIndex } from './search-index.ts';
import type { SearchInput } from './search-input.ts';

export interface IndexTask {
  /** The index's folder. */
  readonly folder: string;
  readonly input: SearchInput;
}

/** The items in their order, each let go of as it is given: the thread's own copy would stay as long as the thread. */
function* taken<Item>(items: Item[]): Generator<Item, void, undefined> {
  items.reverse();
  for (let item = items.pop(); item !== undefined; item = items.pop()) yield item;
}

const { folder, input } = workerData as IndexTask;
// Now and not later: when a build that failed takes its folder away, the index does not bring it back.
mkdirSync(folder, { recursive: true });
const files = await makeSearchIndex({ pages: taken(input.pages), records: taken(input.records) });
if (!files.some(({ path }) => path === 'pagefind.js')) throw new Error('Expected Pagefind to bring pagefind.js.');
for (const { path, content } of files) {
  const parent = dirname(join(folder, path));
  if (!existsSync(parent)) mkdirSync(parent);
  writeFileSync(join(folder, path), content);
}
