/** The part of Pagefind's JavaScript interface that we use, and the one place that loads it. */
import { interpretQuery } from './interpret-query.ts';

export interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface ResultData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
}

interface Result {
  readonly id: string;
  readonly data: () => Promise<ResultData>;
}

type Filters = Readonly<Record<string, string>>;

interface Options {
  readonly highlightParam: string;
}

interface Pagefind {
  /** The number of indexes, of which the first is this program's own; one where it says nothing. */
  readonly parts?: number;
  readonly options: (options: Options) => Promise<void>;
  readonly mergeIndex: (folder: string, options: Options) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Filters },
  ) => Promise<{ readonly results: readonly Result[] }>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

let loaded: Promise<Pagefind> | undefined;

/** Fetches the index's program once; what fails may be tried again. */
async function load(): Promise<Pagefind> {
  loaded ??= start();
  try {
    return await loaded;
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}

async function start(): Promise<Pagefind> {
  const folder = `${document.body.dataset['base'] ?? '/'}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const options = { highlightParam: 'highlight' };
  await pagefind.options(options);
  const others = Array.from({ length: (pagefind.parts ?? 1) - 1 }, (_, index) => `${folder}${index + 2}/`);
  try {
    await Promise.all(others.map((other) => pagefind.mergeIndex(other, options)));
  } catch (error) {
    // It keeps what it has begun to merge: another try would merge it twice.
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}

/** The values to filter by, with how many results each has, by the filter's name. */
export async function searchFilters(): ReturnType<Pagefind['filters']> {
  return (await load()).filters();
}

/**
 * The results for what was typed, best first. A year in it is taken for a date: what the index dates to that year comes
 * before what only says it. Nothing typed and nothing chosen finds nothing.
 */
export async function searchSite(typed: string, chosen: Filters): Promise<readonly Result[]> {
  const pagefind = await load();
  const { text, year, rest } = interpretQuery(typed);
  if (text === '' && Object.keys(chosen).length === 0) return [];
  const dated =
    year === undefined || 'year' in chosen
      ? []
      : (await pagefind.search(rest === '' ? null : rest, { filters: { ...chosen, year } })).results;
  const said = (await pagefind.search(text === '' ? null : text, { filters: chosen })).results;
  // What both found is shown as the second found it: with the words that were typed marked, the year among them.
  const marked = new Map(said.map((result) => [result.id, result]));
  const first = new Set(dated.map((result) => result.id));
  return [...dated.map((result) => marked.get(result.id) ?? result), ...said.filter((result) => !first.has(result.id))];
}
