import { dataLinks, type DataLink } from '../feeds/data-links.ts';
import { describeArticle } from '../feeds/json-ld/describe-article.ts';
import { addressOf, type Publication } from '../feeds/publication.ts';
import type { ArticleFields } from '../load/types.ts';
import { eventsToldBy } from '../pipeline/timeline/tellings-of.ts';
import {
  ageNotice,
  entitiesOfArticle,
  eventsOfArticle,
  readingMinutes,
  viewNotes,
  type NamedEntity,
  type NoteView,
} from '../queries/articles/article-view.ts';
import { articlePath } from '../queries/addresses/article-path.ts';
import { citeArticle, type Citation } from '../queries/articles/cite-article.ts';
import type { EventView } from '../queries/events/event-view.ts';
import type { Heading, LeadPicture, Site, SiteArticle } from '../queries/site/types.ts';
import { articleEventsPath, offeredFilters } from '../queries/timeline/facets.ts';

interface Neighbour {
  readonly path: string;
  readonly title: string;
}

/** What the page of an article says of one event. */
export type ChronologyEntry = Pick<
  EventView,
  'path' | 'headline' | 'when' | 'edtf' | 'datetime' | 'status' | 'statusWords'
>;

/** All that the page of an article shows, and nothing that it does not. */
export interface ArticlePage {
  readonly slug: string;
  readonly path: string;
  readonly fields: ArticleFields;
  readonly picture?: LeadPicture;
  readonly minutes: number;
  /** Whose reporting it is based on. */
  readonly publishers: readonly string[];
  readonly html: string;
  readonly headings: readonly Heading[];
  /** How old its dates are; absent where none depends on it. */
  readonly notice?: string;
  readonly notes: readonly NoteView[];
  readonly events: readonly ChronologyEntry[];
  /** Where these stand with their evidence; absent where the site has too many articles to filter by. */
  readonly eventsPath?: string;
  /** Where these are to be had as data; empty where there are none. */
  readonly data: readonly DataLink[];
  readonly entities: readonly NamedEntity[];
  readonly citations: readonly Citation[];
  /** For JSON-LD. */
  readonly thing: object;
  readonly older?: Neighbour;
  readonly newer?: Neighbour;
}

/** The page of an article, which stands at `index` of the site's articles. */
export function viewArticlePage(
  site: Site,
  publication: Publication,
  article: SiteArticle,
  index: number,
): ArticlePage {
  const { slug, fields, picture } = article;
  const path = articlePath(slug);
  const { html, headings, dates } = article.render();
  const told = eventsToldBy(site.timeline.events, slug);
  const notice = ageNotice(article, dates);
  const older = neighbour(site, index + 1);
  const newer = neighbour(site, index - 1);
  return {
    slug,
    path,
    fields,
    ...(picture && { picture }),
    minutes: readingMinutes(article.words),
    publishers: [...new Set(fields.sources.map(({ publisher }) => publisher))],
    html,
    headings,
    ...(notice === undefined ? {} : { notice }),
    notes: viewNotes(article, dates, site.timeline),
    events: eventsOfArticle(article, site).map(chronologyEntry),
    ...(offeredFilters(site).has(articleEventsPath(slug)) ? { eventsPath: articleEventsPath(slug) } : {}),
    data: told.length === 0 ? [] : dataLinks(told, path),
    entities: entitiesOfArticle(article, site),
    citations: citeArticle(article, addressOf(publication, path), publication.title),
    thing: describeArticle(article, site, publication),
    ...(older && { older }),
    ...(newer && { newer }),
  };
}

function neighbour(site: Site, index: number): Neighbour | undefined {
  const article = site.articles[index];
  return article && { path: articlePath(article.slug), title: article.fields.title };
}

function chronologyEntry({ path, headline, when, edtf, datetime, status, statusWords }: EventView): ChronologyEntry {
  return { path, headline, when, edtf, ...(datetime === undefined ? {} : { datetime }), status, statusWords };
}
