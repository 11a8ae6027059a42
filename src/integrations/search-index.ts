import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { site } from '../site.ts';

/** Milliseconds that Pagefind may take over one call: fifteen times what 5,000 articles need. */
const patience = 120_000;

/** Gives a new Pagefind index to `use` and ends Pagefind's process afterwards. */
export async function withSearchIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
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

export async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  for (const record of records) {
    await ask(index.addCustomRecord(record), `add the event ${record.url}`);
  }
}
