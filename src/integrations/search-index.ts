import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { LoadedTimeline } from '../load/load-timeline.ts';
import { site } from '../site.ts';
import { searchPage } from './search-page.ts';
import { searchRecord } from './search-record.ts';
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

/** The index of all articles and events, as files below `/pagefind/`. It has the same bytes for the same content. */
export async function makeSearchIndex({ content, timeline }: LoadedTimeline): Promise<readonly IndexFile[]> {
  const { articles } = content;
  const titles = new Map(articles.map(({ slug, fields }) => [slug, fields.title]));
  return withSearchIndex(async (index) => {
    // All at once, in order: a build that does other things meanwhile would be slow to send the next one.
    await askAll(
      articles.map((article) => index.addHTMLFile(searchPage(article))),
      'read the articles',
    );
    await askAll(
      timeline.events.map((event) => index.addCustomRecord(searchRecord(event, site.language, titles))),
      'add the events',
    );
    // Not writeFiles: it answers before all bytes are on the disk, and ending its process cuts files short
    // (github.com/Pagefind/pagefind/issues/1271).
    const { files } = await ask(index.getFiles(), 'make its index');
    const records = files.filter(({ path }) => path.startsWith('fragment/')).length;
    const expected = articles.length + timeline.events.length;
    if (records !== expected) throw new Error(`Pagefind made ${records} records; expected ${expected}.`);
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
