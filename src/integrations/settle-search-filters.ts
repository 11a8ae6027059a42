import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What stands before the CBOR in each file of an index (Pagefind 1.5). */
const mark = Buffer.from('pagefind_dcd');

/** A filter’s name and, for each of its values, the numbers of the pages that have it. */
type Filter = readonly [name: string, values: ReadonlyArray<readonly [value: string, pages: readonly number[]]>];
/** Version, pages, word chunks, filters with the names of their files, sorts, fields. */
type Meta = readonly [unknown, unknown, unknown, ReadonlyArray<readonly [name: string, file: string]>, ...unknown[]];
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function read(file: string): unknown {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`Expected a file of Pagefind 1.5: ${file}`);
  return decode(bytes.subarray(mark.length));
}

/** Writes the data in the file’s place, renamed by its bytes as Pagefind does; the new name is as long as the old. */
function replace(folder: string, name: string, data: unknown): string {
  const bytes = Buffer.concat([mark, encode(data)]);
  const renamed = name.replace(/[0-9a-f]+(?=\.pf_)/u, (old) =>
    createHash('sha256').update(bytes).digest('hex').slice(0, old.length),
  );
  writeFileSync(join(folder, name), gzipSync(bytes));
  renameSync(join(folder, name), join(folder, renamed));
  return renamed;
}

function byName(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : 1;
}

const hashOf = (name: string): string => name.replace(/^pagefind\.|\.pf_\w+$/gu, '');

/**
 * Puts the values of an index’s filters in order. Pagefind writes them in the order of a hash table with a new seed
 * each time, so that no two builds would have the same bytes, nor the same file names.
 */
export function settleSearchFilters(folder: string): void {
  const filters = join(folder, 'filter');
  const renamed = new Map(
    readdirSync(filters).map((name) => {
      const [title, values] = read(join(filters, name)) as Filter;
      return [hashOf(name), hashOf(replace(filters, name, [title, [...values].sort(byName)]))];
    }),
  );
  const metas = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.pf_meta'))
      .map((name) => {
        const [version, pages, chunks, list, ...rest] = read(join(folder, name)) as Meta;
        const settled = list.map(([title, file]) => [title, renamed.get(file) ?? file] as const);
        return [
          hashOf(name),
          hashOf(replace(folder, name, [version, pages, chunks, [...settled].sort(byName), ...rest])),
        ];
      }),
  );
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  const languages = Object.entries(entry.languages).map(([code, language]) => {
    const hash = metas.get(language.hash);
    if (hash === undefined) throw new Error(`Expected Pagefind’s index of ${code}, ${language.hash}; it is missing.`);
    return [code, { ...language, hash }];
  });
  writeFileSync(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) as unknown }));
}
