import { articlesOf } from '../pipeline/timeline/tellings-of.ts';
import { articlePath } from '../queries/addresses/article-path.ts';
import { eventPath } from '../queries/events/event-view.ts';
import type { Site } from '../queries/site/types.ts';
import type { SitemapEntry } from './sitemap.ts';

/** Every page that search engines may list, with the day of its last change where the articles give one. */
export function listPages(site: Site): readonly SitemapEntry[] {
  const changes = new Map<string, string>(
    site.articles.map(({ slug, fields }) => [slug, fields.updated ?? fields.published]),
  );
  const changedWith = (path: string, slugs: Iterable<string>): SitemapEntry => {
    const last = [...slugs]
      .flatMap((slug) => changes.get(slug) ?? [])
      .sort()
      .at(-1);
    return last === undefined ? { path } : { path, changed: last };
  };
  return [
    changedWith('/', changes.keys()),
    changedWith('/articles/', changes.keys()),
    ...site.articles.map(({ slug }) => changedWith(articlePath(slug), [slug])),
    changedWith('/timeline/', changes.keys()),
    ...site.timeline.events.map((event) => changedWith(eventPath(event.id), articlesOf(event))),
    { path: '/search/' },
    ...site.pages.map(({ slug }) => ({ path: `/${slug}/` })),
  ];
}
