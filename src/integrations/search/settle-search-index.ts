import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** One file of an index: its path below the index’s folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the CBOR in each file of an index (Pagefind 1.5). */
const signature = Buffer.from('pagefind_dcd');

/** A filter’s name and, for each of its values, the numbers of the pages that have it. */
type Filter = readonly [name: string, values: ReadonlyArray<readonly [value: string, pages: readonly number[]]>];
/** Version, pages with the names of their fragments, word chunks, filters with the names of their files, sorts, fields. */
type Meta = readonly [
  unknown,
  ReadonlyArray<readonly [fragment: string, ...unknown[]]>,
  unknown,
  ReadonlyArray<readonly [name: string, file: string]>,
  ...unknown[],
];
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function read({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`Expected a file of Pagefind 1.5: ${path}`);
  return decode(bytes.subarray(signature.length));
}

/** The file with other data, named by its bytes as Pagefind does; the new name is as long as the old. */
function replace({ path }: IndexFile, data: unknown): IndexFile {
  const bytes = Buffer.concat([signature, encode(data)]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const renamed = path.replace(/[0-9a-f]+(?=\.pf_)/u, (old) => hash.slice(0, old.length));
  return { path: renamed, content: gzipSync(bytes) };
}

function byName(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** What other files call a file: `filter/en_22e8946.pf_filter` is `en_22e8946`. */
function nameOf({ path }: IndexFile): string {
  return path.replace(/^.*\/|\.pf_\w+$/gu, '').replace(/^pagefind\./u, '');
}

/** Which file is called what now. */
class Renamed {
  readonly #names = new Map<string, string>();

  /** A file with other data, and so another name. */
  settle(file: IndexFile, data: unknown): IndexFile {
    const settled = replace(file, data);
    this.#names.set(nameOf(file), nameOf(settled));
    return settled;
  }

  /** The new name of a file that other files call `name`. */
  nameFor(name: string): string {
    const found = this.#names.get(name);
    if (found === undefined) throw new Error(`Expected Pagefind’s index to hold ${name}; it is missing.`);
    return found;
  }
}

/** Changes a file of the index. `mark` is what is put behind the names of fragments. */
type Change = (file: IndexFile, renamed: Renamed, mark: string) => IndexFile;

const markFragment: Change = ({ path, content }, _, mark) => ({
  path: path.replace(/(?=\.pf_fragment$)/u, mark),
  content,
});

const settleFilter: Change = (file, renamed) => {
  const [title, values] = read(file) as Filter;
  return renamed.settle(file, [title, [...values].sort(byName)]);
};

const settleMeta: Change = (file, renamed, mark) => {
  const [version, pages, chunks, filters, ...rest] = read(file) as Meta;
  const list = filters.map(([title, name]) => [title, renamed.nameFor(name)] as const);
  const marked = pages.map(([name, ...about]) => [`${name}${mark}`, ...about]);
  return renamed.settle(file, [version, marked, chunks, [...list].sort(byName), ...rest]);
};

const settleEntry: Change = ({ path, content }, renamed) => {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  const languages = Object.entries(entry.languages).map(([code, language]) => [
    code,
    { ...language, hash: renamed.nameFor(language.hash) },
  ]);
  const text = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) as unknown });
  return { path, content: Buffer.from(text) };
};

/** In this order: each kind of file names files of those before. */
const kinds: ReadonlyArray<{ readonly ending: string; readonly change: Change }> = [
  { ending: '.pf_fragment', change: markFragment },
  { ending: '.pf_filter', change: settleFilter },
  { ending: '.pf_meta', change: settleMeta },
  { ending: 'pagefind-entry.json', change: settleEntry },
];

/**
 * An index with the values of its filters in order. Pagefind writes them in the order of a hash table with a new seed
 * each time, so that no two builds would have the same bytes, nor the same file names. `mark` is put behind the name of
 * every fragment.
 */
export function settleSearchIndex(files: readonly IndexFile[], mark = ''): readonly IndexFile[] {
  const renamed = new Renamed();
  const changed = kinds.flatMap(({ ending, change }) =>
    files.filter(({ path }) => path.endsWith(ending)).map((file) => change(file, renamed, mark)),
  );
  return [...files.filter(({ path }) => !kinds.some(({ ending }) => path.endsWith(ending))), ...changed];
}
