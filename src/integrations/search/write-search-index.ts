/** The thread that has Pagefind make a build's search index and writes it: it takes an {@link IndexTask} and the parts. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { digestCode } from '../../machine/digest-code.ts';
import { askForPieces } from '../threads/ask-for-pieces.ts';
import { indexingCode } from './indexing-code.ts';
import { makeSearchPart } from './make-search-part.ts';
import type { SearchPart } from './part-search-input.ts';
import { digestOf } from '../reuse/digest-of.ts';
import { beginRebuild, type RebuildPlan } from '../reuse/rebuild.ts';

export interface IndexTask {
  /** The folder of the built site. */
  readonly folder: string;
  /** How to take over what the last build indexed; nothing where Astro was started by itself. */
  readonly plan?: RebuildPlan;
}

function digestPart({ number, of, pages, records }: SearchPart): string {
  return digestOf([number, of, pages.map(digestOf), records.map(digestOf)]);
}

/** The items in their order, each let go of as it is given: the thread's own copy would stay as long as the thread. */
function* taken<Item>(items: Item[]): Generator<Item, void, undefined> {
  items.reverse();
  for (let item = items.pop(); item !== undefined; item = items.pop()) yield item;
}

/** Makes and writes the index of a part, and gives its files, by their paths below the built site's folder. */
async function write(part: SearchPart): Promise<readonly string[]> {
  const made = await makeSearchPart({ ...part, pages: taken(part.pages), records: taken(part.records) });
  const files = made.map(({ path, content }) => ({ file: `pagefind/${path}`, content }));
  // One below the other, and nothing above them: see below.
  const places = [...new Set(files.map(({ file }) => dirname(file)))].sort();
  for (const place of places) if (!existsSync(join(folder, place))) mkdirSync(join(folder, place));
  for (const { file, content } of files) writeFileSync(join(folder, file), content);
  return files.map(({ file }) => file);
}

const { folder, plan } = workerData as IndexTask;
const rebuild = plan && beginRebuild({ ...plan, code: digestCode(indexingCode) }, 'search');
// Now and not later: when a build that failed takes its folder away, the index does not bring it back.
mkdirSync(join(folder, 'pagefind'), { recursive: true });
// One after the other: Pagefind's process gives its memory back before the next begins.
for await (const part of askForPieces<SearchPart>()) {
  const [group, digest] = [`part ${String(part.number)}`, digestPart(part)];
  if (rebuild?.takeOverGroup(group, () => digest) === true) continue;
  const files = await write(part);
  rebuild?.makeGroup(group, files, digest);
}
rebuild?.finish(folder);
