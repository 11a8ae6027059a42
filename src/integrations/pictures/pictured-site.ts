import type { PicturedSite } from '../../queries/share-pictures.ts';
import type { LoadedTimeline } from '../../load/load-timeline.ts';

/** What the pictures of shared links show of the content. */
export function picturedSite({ content, timeline }: LoadedTimeline): PicturedSite {
  return {
    events: timeline.events,
    articles: content.articles.map(({ slug, fields }) => ({ slug, title: fields.title, published: fields.published })),
    pages: content.pages.map(({ slug, fields }) => ({ slug, title: fields.title, description: fields.description })),
  };
}
