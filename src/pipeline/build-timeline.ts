import { compareDates } from './calendar/calendar-date.ts';
import { joinArticles, type TimelineOptions } from './join-articles.ts';
import { makeArticleReader } from './read-article.ts';
import type { ArticleSource, Timeline } from './types.ts';

/**
 * Builds the shared timeline of all articles. Pure: the same articles and options give the same timeline. For tests and
 * measurements; the site reads articles in threads, or takes them from its store, and joins them with the same stages.
 */
export function buildTimeline(articles: readonly ArticleSource[], options: TimelineOptions): Timeline {
  const read = makeArticleReader(options.entities);
  const known = articles.filter(
    ({ published }) => options.asKnownOn === undefined || compareDates(published, options.asKnownOn) <= 0,
  );
  return joinArticles(known.map(read), options);
}
