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

type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

interface Options {
  readonly highlightParam: string;
  /** A filter with one value, which everything in an index then has. */
  readonly mergeFilter?: Readonly<Record<string, string>>;
}

/** Numbers of results. */
type Counts = Readonly<Record<string, number>>;

interface Found {
  readonly results: readonly Result[];
  /** How many results there would be without filters, by the value of each filter. */
  readonly totalFilters: Readonly<Record<string, Counts>>;
}

interface Pagefind {
  readonly options: (options: Options) => Promise<void>;
  readonly mergeIndex: (folder: string, options: Options) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<Found>;
  readonly filters: () => Promise<Readonly<Record<string, Counts>>>;
}

/** The program with all indexes that it searches. */
interface Loaded {
  readonly pagefind: Pagefind;
  /** What the filter `part` calls them. */
  readonly parts: readonly string[];
}

let loaded: Promise<Loaded> | undefined;

/** Fetches the index's program once; what fails may be tried again. */
async function load(): Promise<Loaded> {
  const loading = (loaded ??= start());
  try {
    return await loading;
  } catch (error) {
    if (loaded === loading) loaded = undefined;
    throw error;
  }
}

async function start(): Promise<Loaded> {
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

/** The results for a text, or for the filters alone, as if there were one index. */
async function find(index: Loaded, text: string, filters: Filters): Promise<readonly Result[]> {
  const parts = await partsWithAll(index, text);
  const narrowed = parts === undefined ? filters : { ...filters, part: { any: parts } };
  return (await index.pagefind.search(text === '' ? null : text, { filters: narrowed })).results;
}

/**
 * The parts that have all words of a text, where others do not. Pagefind leaves out a word that an index does not have:
 * that is right for a word that is nowhere, but a part without a rare word would give all that it has for the others.
 */
async function partsWithAll({ pagefind, parts }: Loaded, text: string): Promise<readonly string[] | undefined> {
  if (parts.length === 1) return undefined;
  const words = text.split(/[\s"]+/u).filter((word) => word !== '');
  const found = await Promise.all(words.map((word) => partsWith(pagefind, parts, word)));
  const known = found.filter((some) => some.length > 0);
  const having = parts.filter((part) => known.every((some) => some.includes(part)));
  return having.length < parts.length ? having : undefined;
}

/**
 * The parts that have a word, or one that begins with it. For a word that an index does not have, Pagefind takes the
 * longest word with which it begins: that is what it gives for the word with nonsense behind it, too.
 */
async function partsWith(pagefind: Pagefind, parts: readonly string[], word: string): Promise<readonly string[]> {
  const exact = await countByPart(pagefind, `"${word}"`);
  if (parts.every((part) => exact(part) > 0)) return parts;
  const [any, beginning] = [await countByPart(pagefind, word), await countByPart(pagefind, `${word}zqxjzq`)];
  return parts.filter((part) => exact(part) > 0 || (any(part) > 0 && any(part) !== beginning(part)));
}

/** How much each part has for a term. Whoever types asks for the same words again and again. */
async function countByPart(pagefind: Pagefind, term: string): Promise<(part: string) => number> {
  // No part is called so: this counts and finds nothing.
  const { totalFilters } = counted.get(term) ?? (await pagefind.search(term, { filters: { part: 'none' } }));
  counted.set(term, { totalFilters });
  return (part) => totalFilters['part']?.[part] ?? 0;
}

const counted = new Map<string, Pick<Found, 'totalFilters'>>();

/** The values to filter by, with how many results each has, by the filter's name. */
export async function searchFilters(): ReturnType<Pagefind['filters']> {
  return (await load()).pagefind.filters();
}

/**
 * The results for what was typed, best first. A year in it is taken for a date: what the index dates to that year comes
 * before what only says it. Nothing typed and nothing chosen finds nothing.
 */
export async function searchSite(typed: string, chosen: Readonly<Record<string, string>>): Promise<readonly Result[]> {
  const index = await load();
  const { text, year, rest } = interpretQuery(typed);
  if (text === '' && Object.keys(chosen).length === 0) return [];
  const dated = year === undefined || 'year' in chosen ? [] : await find(index, rest, { ...chosen, year });
  const said = await find(index, text, chosen);
  // What both found is shown as the second found it: with the words that were typed marked, the year among them.
  const marked = new Map(said.map((result) => [result.id, result]));
  const first = new Set(dated.map((result) => result.id));
  return [...dated.map((result) => marked.get(result.id) ?? result), ...said.filter((result) => !first.has(result.id))];
}
