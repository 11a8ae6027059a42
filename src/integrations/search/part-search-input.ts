import { partOf } from '../threads/part-of.ts';
import type { SearchInput } from './search-input.ts';

/** Most articles and events to a part: Pagefind needs about 100 kB of memory for each, all at once. */
const most = 4000;

/** A share of what is searched, which gets an index of its own: the reader's browser merges them. */
export interface SearchPart extends SearchInput {
  /** From 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly of: number;
}

/**
 * What is searched in as many parts as it needs of `limit` each, more or less. In which part an article or event is goes
 * by its address alone: it stays there until the number of parts changes, and a part in which nothing has changed stays
 * as it is.
 */
export function partSearchInput({ pages, records }: SearchInput, limit = most): readonly SearchPart[] {
  const of = Math.max(1, Math.ceil((pages.length + records.length) / limit));
  const numberOf = ({ url }: { readonly url: string }): number => 1 + partOf(url, of);
  const [pagesOf, recordsOf] = [Map.groupBy(pages, numberOf), Map.groupBy(records, numberOf)];
  return Array.from({ length: of }, (_, index) => {
    const number = index + 1;
    return { number, of, pages: pagesOf.get(number) ?? [], records: recordsOf.get(number) ?? [] };
  });
}
