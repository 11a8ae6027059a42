import { writeQuery, type SearchQuery } from './search-query.ts';

/** Keeps the address and the title of the search page as its search is. */
export interface SearchHistory {
  /** Says what is searched for now: in a new entry where the last search is to be come back to, else in its place. */
  readonly note: (query: SearchQuery) => void;
  /** The search as it is now is one that the reader may want to come back to, and no half of a word. */
  readonly keep: () => void;
}

export function followSearch(first: SearchQuery): SearchHistory {
  const { title } = document;
  let isKept = writeQuery(first) !== '';
  return {
    note: (query) => {
      const address = location.pathname + writeQuery(query);
      if (address !== location.pathname + location.search) {
        history[isKept ? 'pushState' : 'replaceState'](undefined, '', address);
        isKept = false;
      }
      document.title = query.typed === '' ? title : `${query.typed} · ${title}`;
    },
    keep: () => {
      isKept = true;
    },
  };
}
