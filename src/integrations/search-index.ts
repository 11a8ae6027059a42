import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { site } from '../site.ts';

/**
 * Gives a new Pagefind index to `use` and ends Pagefind's process afterwards. Pagefind reports its errors instead of
 * throwing them; {@link unwrap} throws.
 */
export async function withSearchIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  try {
    const { index } = unwrap(await createIndex({ forceLanguage: site.language }), 'could not begin');
    if (index === undefined) throw new Error('Pagefind could not begin and does not say why.');
    return await use(index);
  } finally {
    await close();
  }
}

/** Throws what Pagefind put down as errors. */
export function unwrap<Response extends { readonly errors: readonly string[] }>(
  response: Response,
  what: string,
): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind ${what}: ${response.errors.join('; ')}`);
  return response;
}

export async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  for (const record of records) {
    const { file } = unwrap(await index.addCustomRecord(record), `could not add the event ${record.url}`);
    if (file.uniqueWords === 0) throw new Error(`Pagefind found no words in the event ${record.url}.`);
  }
}
