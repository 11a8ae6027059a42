import { articlesOf, eventsToldBy } from '../pipeline/timeline/tellings-of.ts';
import type { Entity, TimelineEvent } from '../pipeline/types.ts';
import { articlePath } from '../queries/addresses/article-path.ts';
import { findArticle, findArticles } from '../queries/site/find-article.ts';
import type { Site, SiteArticle } from '../queries/site/types.ts';
import type { Publication } from './publication.ts';

/** What the files of the timeline say of an article. */
export interface ArticleData extends Pick<SiteArticle, 'slug' | 'fields'> {
  /** Offsets in its prose across which its page has other text; absent where there are none. */
  readonly breaks?: readonly number[];
}

/** What the files of the timeline are selected from: plain data. */
export interface SiteData extends Pick<Site, 'timeline' | 'entities'> {
  readonly articles: readonly ArticleData[];
}

/** What the files of the timeline are written from: the whole of it, or what one article tells. */
export interface TimelineData {
  readonly publication: Publication;
  readonly title: string;
  /** Path of the page that shows the same events. */
  readonly path: string;
  readonly events: readonly TimelineEvent[];
  /** Those that the events are told in. */
  readonly articles: readonly ArticleData[];
  readonly entities: readonly Entity[];
  /** The last publication day that it knows of. */
  readonly asKnownOn?: string;
}

/** With a `slug`, only the events that this article tells, each with all its evidence. */
export function selectTimeline(site: SiteData, publication: Publication, slug?: string): TimelineData {
  const { asKnownOn, events } = site.timeline;
  const own = slug === undefined ? undefined : findArticle(site.articles, slug);
  const selected = slug === undefined ? events : eventsToldBy(events, slug);
  const slugs = new Set(selected.flatMap(articlesOf));
  return {
    publication,
    title: own === undefined ? `${publication.title}: the timeline` : `Timeline of “${own.fields.title}”`,
    path: slug === undefined ? '/timeline/' : articlePath(slug),
    events: selected,
    articles: findArticles(site.articles, slugs),
    entities: site.entities,
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  };
}
