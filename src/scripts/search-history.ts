import { readQuery, writeQuery, type SearchQuery } from './search-query.ts';

/** Keeps the address and the title of the search page as its search is. */
export interface SearchHistory {
  /** Says what is searched for now: in a new entry where the last search is to be come back to, else in its place. */
  readonly note: (query: SearchQuery) => void;
  /** The search as it is now is one that the reader may want to come back to, and no half of a word. */
  readonly keep: () => void;
}

/** The search of the dialog that was open over this page when the reader went to one of its results; empty where none was. */
export function keptSearch(): string {
  const state: unknown = history.state;
  const isKept = typeof state === 'object' && state !== null && 'search' in state && typeof state.search === 'string';
  return isKept ? (state.search as string) : '';
}

/** Keeps the search of the dialog with this entry of the history, or forgets it. */
export function keepSearch(query?: SearchQuery): void {
  if (query !== undefined || keptSearch() !== '')
    history.replaceState(query && { search: writeQuery(query) }, '', location.href);
}

/** Begins with the search that the address names when the page comes. */
export function followSearch(first: SearchQuery): SearchHistory {
  const { title } = document;
  let isKept = writeQuery(first) !== '';
  return {
    note: (query) => {
      const [before, now] = [location.search, writeQuery(query)];
      // The same search in another spelling, as with “%20” for “+”, is none to come back to.
      const isOther = now !== writeQuery(readQuery(before));
      if (now !== before)
        history[isKept && isOther ? 'pushState' : 'replaceState'](undefined, '', location.pathname + now);
      if (isOther) isKept = false;
      document.title = query.typed === '' ? title : `${query.typed} · ${title}`;
    },
    keep: () => {
      isKept = true;
    },
  };
}
