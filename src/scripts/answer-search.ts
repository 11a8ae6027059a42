/** All that a search is answered with: its results and, where they may not be what was meant, other searches. */
import type { SearchWords } from '../queries/site/search-words.ts';
import { contentWords } from './content-words.ts';
import { unknownWords } from './find-words.ts';
import { interpretQuery } from './interpret-query.ts';
import { loadOnce } from './load-once.ts';
import { loadPagefind, type Result, type SearchIndex } from './load-pagefind.ts';
import { FILTERS, type SearchQuery } from './search-query.ts';
import { searchSite } from './search-site.ts';
import { suggestSpellings, TYPED_WORD } from './suggest-spellings.ts';

/** Another search that finds something. */
export interface OtherSearch {
  readonly query: SearchQuery;
  readonly count: number;
}

export interface WiderSearch extends OtherSearch {
  /** What it says where the filters are set: “Any year”. */
  readonly label: string;
}

export interface Answer {
  readonly results: readonly Result[];
  /** The words that no text has. Pagefind goes without them. */
  readonly unknown: readonly string[];
  /** The search with words that the site does have. */
  readonly meant?: SearchQuery;
  /** Where nothing was found, the searches with fewer filters. */
  readonly wider: readonly WiderSearch[];
}

/** Answers a search; rejects with {@link IndexNotLoaded} where there is no index to search in. */
export async function answerSearch(query: SearchQuery): Promise<Answer> {
  const index = await loadPagefind();
  const unknown = await unknownIn(index, query.typed);
  const results = await searchKnown(index, query, unknown);
  const meant = unknown.length === 0 ? undefined : await guessMeant(index, query, unknown);
  const wider = results.length > 0 ? [] : await widen(index, query);
  return { results, unknown, wider, ...(meant && { meant }) };
}

/** What there is for the words that some text has: for the others Pagefind takes whatever they begin with. */
async function searchKnown(
  index: SearchIndex,
  query: SearchQuery,
  unknown: readonly string[],
): Promise<readonly Result[]> {
  const { text } = interpretQuery(query.typed);
  if (unknown.length === 0 || text.includes('"')) return searchSite(index, query);
  const rest = text.replace(TYPED_WORD, (word) => (unknown.includes(word) ? ' ' : word));
  return /[\p{L}\p{N}]/u.test(rest) ? searchSite(index, { ...query, typed: rest }) : [];
}

async function unknownIn(index: SearchIndex, typed: string): Promise<readonly string[]> {
  const { text } = interpretQuery(typed);
  const words = [...new Set((contentWords(text) || text).match(TYPED_WORD) ?? [])];
  const unknown = await unknownWords(index, words);
  // No text may say a year or a decade, and events may be dated to it all the same.
  const dated = await Promise.all(unknown.map((word) => hasDated(index, word)));
  return unknown.filter((_, number) => dated[number] === false);
}

async function hasDated(index: SearchIndex, word: string): Promise<boolean> {
  return interpretQuery(word).years.length > 0 && (await searchSite(index, { typed: word, chosen: {} })).length > 0;
}

/** The first other spelling that finds something and has fewer words that nothing has; without filters if it must be. */
async function guessMeant(
  index: SearchIndex,
  { typed, chosen }: SearchQuery,
  unknown: readonly string[],
): Promise<SearchQuery | undefined> {
  // The results are worth more than a better spelling: they are shown without one.
  const known = await loadWords().catch((): SearchWords => ({ names: [], words: [] }));
  for (const spelling of suggestSpellings(typed, unknown, known)) {
    if ((await unknownIn(index, spelling)).length >= unknown.length) continue;
    for (const filters of [chosen, {}]) {
      const query = { typed: spelling, chosen: filters };
      if ((await searchSite(index, query)).length > 0) return query;
    }
  }
  return undefined;
}

/** Fetched when first a word is unknown, and not before. */
const loadWords = loadOnce(async () => {
  const response = await fetch(`${document.body.dataset['base'] ?? '/'}search/words.json`, { cache: 'no-cache' });
  return (await response.json()) as SearchWords;
});

/** The search without each of its filters, without all of them, and with any words of a phrase. */
async function widen(index: SearchIndex, { typed, chosen }: SearchQuery): Promise<readonly WiderSearch[]> {
  const set = Object.entries(FILTERS).filter(([name]) => name in chosen);
  const one = set.map(([name, label]) => {
    const others = Object.entries(chosen).filter(([other]) => other !== name);
    return { query: { typed, chosen: Object.fromEntries(others) }, label };
  });
  const all = set.length > 1 ? [{ query: { typed, chosen: {} }, label: 'Without filters' }] : [];
  const { text } = interpretQuery(typed);
  const words = { query: { typed: text.replaceAll('"', ''), chosen }, label: 'Without quotation marks' };
  const loose = text.includes('"') ? [words] : [];
  const counted = [...one, ...all, ...loose].map(async (search) => ({
    ...search,
    count: (await searchSite(index, search.query)).length,
  }));
  return (await Promise.all(counted)).filter(({ count }) => count > 0);
}
