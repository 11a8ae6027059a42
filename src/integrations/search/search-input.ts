import type { CustomRecord } from 'pagefind';
import type { LoadedTimeline } from '../../load/load-timeline.ts';
import { MOST_VALUES } from '../../queries/timeline/facets.ts';
import { site } from '../../site.ts';
import { searchPage, type SearchPage } from './search-page.ts';
import { searchRecord } from './search-record.ts';

/** All that Pagefind is given: plain data, which a thread can be sent, and which it may take apart. */
export interface SearchInput {
  readonly pages: SearchPage[];
  readonly records: CustomRecord[];
}

/** Each article as a page and each event as a record. They can be filtered by article where there are not too many. */
export function searchInput({ content: { articles }, timeline }: LoadedTimeline): SearchInput {
  const titles =
    articles.length > MOST_VALUES ? undefined : new Map(articles.map(({ slug, fields }) => [slug, fields.title]));
  return {
    pages: articles.map((article) => searchPage(article, titles !== undefined)),
    records: timeline.events.map((event) => searchRecord(event, site.language, titles)),
  };
}
