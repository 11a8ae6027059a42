import { close, createIndex, type PagefindIndex } from 'pagefind';
import { site } from '../site.ts';
import type { SearchInput } from './search-input.ts';
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

/** The index as files below `/pagefind/`. It has the same bytes for the same input. */
export async function makeSearchIndex({ pages, records }: SearchInput): Promise<readonly IndexFile[]> {
  return withSearchIndex(async (index) => {
    // All at once, in order: nothing of one depends on the answer to another.
    await askAll(
      pages.map((page) => index.addHTMLFile(page)),
      'read the articles',
    );
    await askAll(
      records.map((record) => index.addCustomRecord(record)),
      'add the events',
    );
    // Not writeFiles: it answers before all bytes are on the disk, and ending its process cuts files short
    // (github.com/Pagefind/pagefind/issues/1271).
    const { files } = await ask(index.getFiles(), 'make its index');
    const made = files.filter(({ path }) => path.startsWith('fragment/')).length;
    const expected = pages.length + records.length;
    if (made !== expected) throw new Error(`Pagefind made ${made} records; expected ${expected}.`);
    return settleSearchIndex(files.filter(({ path }) => !interfaces.test(path)));
  });
}

/** Pagefind also brings half a megabyte of interfaces; the site has its own. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

async function askAll(
  calls: ReadonlyArray<Promise<{ readonly errors: readonly string[] }>>,
  what: string,
): Promise<void> {
  const all = Promise.all(calls).then((responses) => ({ errors: responses.flatMap(({ errors }) => errors) }));
  await ask(all, what);
}
