import { close, createIndex, type CustomRecord, type HTMLFile, type PagefindIndex } from 'pagefind';
import { site } from '../../site.ts';
import { settleSearchIndex, type IndexFile } from './settle-search-index.ts';

/** Milliseconds that Pagefind may take over one call: fifteen times what 5,000 articles need. */
const patience = 120_000;

/** Gives a new Pagefind index to `use` and ends Pagefind's process afterwards. */
async function withSearchIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  try {
    // One index, whatever languages articles are in: a reader's search finds them all.
    const { index } = await ask(createIndex({ forceLanguage: site.language }), 'begin');
    if (index === undefined) throw new Error('Pagefind could not begin and does not say why.');
    return await use(index);
  } finally {
    await close();
  }
}

/** Waits for Pagefind's answer and throws the errors in it, which Pagefind itself only returns. */
export async function ask<Response extends { readonly errors: readonly string[] }>(
  call: Promise<Response>,
  what: string,
): Promise<Response> {
  const response = await answerOf(call, what);
  if (response.errors.length > 0) throw new Error(`Pagefind could not ${what}: ${response.errors.join('; ')}`);
  return response;
}

/** Pagefind's calls stay open for ever when its process dies: then nothing is left to wait for, or time runs out. */
function answerOf<Response>(call: Promise<Response>, what: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      reject(new Error(`Pagefind could not ${what}: its process ended without an answer.`));
    };
    const timer = setTimeout(give, patience).unref();
    process.once('beforeExit', give);
    call
      .then(resolve, (error: unknown) => {
        reject(new Error(`Pagefind could not ${what}: ${error instanceof Error ? error.message : String(error)}`));
      })
      .finally(() => {
        clearTimeout(timer);
        process.off('beforeExit', give);
      });
  });
}

/** What to search, as Pagefind takes it. */
export interface Searched {
  readonly pages: Iterable<HTMLFile>;
  readonly records: Iterable<CustomRecord>;
}

/**
 * The files of an index. It has the same bytes for the same input, which is gone through once. `mark` tells the names
 * of its fragments from those of other indexes.
 */
export async function makeSearchIndex({ pages, records }: Searched, mark = ''): Promise<readonly IndexFile[]> {
  return withSearchIndex(async (index) => {
    const articles = await askForEach(pages, (page) => index.addHTMLFile(page), 'read the articles');
    const events = await askForEach(records, (record) => index.addCustomRecord(record), 'add the events');
    // Not writeFiles: it answers before all bytes are on the disk, and ending its process cuts files short
    // (github.com/Pagefind/pagefind/issues/1271). Nor is it faster: most of the time goes into building and compressing.
    const { files } = await ask(index.getFiles(), 'make its index');
    const made = files.filter(({ path }) => path.startsWith('fragment/')).length;
    const expected = articles + events;
    if (made !== expected) throw new Error(`Pagefind made ${made} records; expected ${expected}.`);
    return settleSearchIndex(
      files.filter(({ path }) => !interfaces.test(path)),
      mark,
    );
  });
}

/** Pagefind also brings half a megabyte of interfaces; the site has its own. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/** Calls under way at a time: Pagefind never waits for the next, and not all are held as text at once. */
const underWay = 64;

/** Asks for every item, in their order, and gives their number. */
async function askForEach<Item>(
  items: Iterable<Item>,
  call: (item: Item) => Promise<{ readonly errors: readonly string[] }>,
  what: string,
): Promise<number> {
  const rest = Iterator.from(items);
  let asked = 0;
  const errors: string[] = [];
  const askOneByOne = async (): Promise<void> => {
    for (const item of rest) {
      asked += 1;
      errors.push(...(await call(item)).errors);
    }
  };
  const all = Promise.all(Array.from({ length: underWay }, askOneByOne)).then(() => ({ errors }));
  await ask(all, what);
  return asked;
}
