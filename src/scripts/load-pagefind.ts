/** The part of Pagefind's JavaScript interface that we use, and the one place that loads it. */
import { loadOnce } from './load-once.ts';

export interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface ResultData {
  readonly url: string;
  readonly excerpt: string;
  /** The whole text that was searched. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
}

export interface Result {
  readonly id: string;
  readonly data: () => Promise<ResultData>;
}

export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

interface Options {
  readonly highlightParam: string;
  /** A filter with one value, which everything in an index then has. */
  readonly mergeFilter?: Readonly<Record<string, string>>;
}

/** Numbers of results. */
type Counts = Readonly<Record<string, number>>;

export interface Found {
  readonly results: readonly Result[];
  /** How many results there would be without filters, by the value of each filter. */
  readonly totalFilters: Readonly<Record<string, Counts>>;
}

export interface Pagefind {
  readonly options: (options: Options) => Promise<void>;
  readonly mergeIndex: (folder: string, options: Options) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<Found>;
  readonly filters: () => Promise<Readonly<Record<string, Counts>>>;
}

/** The program with all indexes that it searches. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  /** What the filter `part` calls them. */
  readonly parts: readonly string[];
}

/** There is nothing to search in: as good as always the network's fault. */
export class IndexNotLoaded extends Error {}

/** Fetches the index's program; rejects with {@link IndexNotLoaded}. */
export const loadPagefind = loadOnce(() =>
  start().catch((cause: unknown) => {
    throw new IndexNotLoaded('The search index could not be loaded.', { cause });
  }),
);

async function start(): Promise<SearchIndex> {
  const folder = `${document.body.dataset['base'] ?? '/'}pagefind/`;
  // A copy in the browser's cache may be of an older index, which had fewer parts: the server is asked whether it holds.
  const list = await fetch(`${folder}parts.json`, { cache: 'no-cache' });
  const [own = '', ...others] = (await list.json()) as readonly string[];
  const pagefind = (await import(/* @vite-ignore */ `${folder}${own}pagefind.js`)) as Pagefind;
  const optionsOf = (part: number): Options => ({ highlightParam: 'highlight', mergeFilter: { part: `${part}` } });
  await pagefind.options(optionsOf(1));
  try {
    await Promise.all(others.map((other, index) => pagefind.mergeIndex(`${folder}${other}`, optionsOf(index + 2))));
  } catch (error) {
    // It keeps what it has begun to merge: another try would merge it twice.
    await pagefind.destroy();
    throw error;
  }
  return { pagefind, parts: [own, ...others].map((_, index) => `${index + 1}`) };
}
