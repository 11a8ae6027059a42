import type { LoadedTimeline } from '../../load/load-timeline.ts';
import type { PicturedSite } from '../../pictures/share-pictures.ts';

/** What the pictures of shared links show of the content. */
export function picturedSite({ content, timeline }: LoadedTimeline): PicturedSite {
  return {
    events: timeline.events,
    articles: content.articles.map(({ slug, fields }) => ({ slug, title: fields.title, published: fields.published })),
    pages: content.pages.map(({ slug, fields }) => ({ slug, title: fields.title, description: fields.description })),
  };
}
