import type { Entity, TimelineEvent } from '../pipeline/types.ts';
import type { Site, SiteArticle } from '../queries/types.ts';
import type { Publication } from './publication.ts';
import { articlesOf, eventsToldBy } from '../pipeline/timeline/tellings-of.ts';

/** What the files of the timeline are written from: the whole of it, or what one article tells. */
export interface TimelineData {
  readonly publication: Publication;
  readonly title: string;
  /** Path of the page that shows the same events. */
  readonly path: string;
  readonly events: readonly TimelineEvent[];
  /** Those that the events are told in. */
  readonly articles: readonly SiteArticle[];
  readonly entities: readonly Entity[];
  /** The last publication day that it knows of. */
  readonly asKnownOn?: string;
}

/** With a `slug`, only the events that this article tells, each with all its evidence. */
export function selectTimeline(site: Site, publication: Publication, slug?: string): TimelineData {
  const { asKnownOn, events } = site.timeline;
  const own = site.articles.find((article) => article.slug === slug);
  const selected = slug === undefined ? events : eventsToldBy(events, slug);
  const slugs = new Set(selected.flatMap(articlesOf));
  return {
    publication,
    title: own === undefined ? `${publication.title}: the timeline` : `Timeline of “${own.fields.title}”`,
    path: slug === undefined ? '/timeline/' : `/articles/${slug}/`,
    events: selected,
    articles: site.articles.filter((article) => slugs.has(article.slug)),
    entities: site.entities,
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  };
}
