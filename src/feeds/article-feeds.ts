import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { articlePath } from '../queries/addresses/article-path.ts';
import type { LeadPicture, SiteArticle } from '../queries/site/types.ts';
import { absoluteHtml } from './absolute-html.ts';
import { escapeHtml } from './escape-html.ts';
import { addressOf, lastOf, startOfDay, tagOf } from './publication.ts';
import type { Publication } from './publication.ts';

/** A feed is for what is new; the whole archive stands in the sitemap and the timeline. */
const newest = 30;

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly picture?: { readonly url: string; readonly type: string; readonly length: number };
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly published: Date;
  readonly updated: Date;
}

/** Ids are minted from the publication day and the slug: an edit moves `updated` and nothing else. */
function makeEntry(article: SiteArticle, publication: Publication): Entry {
  const { slug, fields, picture } = article;
  const url = addressOf(publication, articlePath(slug));
  return {
    id: tagOf(publication, fields.published, `articles/${slug}`),
    url,
    title: fields.title,
    summary: fields.description,
    html: (picture ? figureOf(picture, publication) : '') + absoluteHtml(article.render().html, url),
    ...(picture && {
      picture: { url: addressOf(publication, picture.src), type: picture.type, length: picture.bytes },
    }),
    authors: fields.authors,
    topics: fields.topics,
    published: new Date(startOfDay(fields.published)),
    updated: new Date(startOfDay(fields.updated ?? fields.published)),
  };
}

/** The picture at the head of an article, which is no part of its text. */
function figureOf({ src, alt, credit, width, height }: LeadPicture, publication: Publication): string {
  const address = escapeHtml(addressOf(publication, src));
  const image = `<img src="${address}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}<figcaption>${escapeHtml(credit)}</figcaption></figure>`;
}

function makeEntries(articles: readonly SiteArticle[], publication: Publication): readonly Entry[] {
  return articles.slice(0, newest).map((article) => makeEntry(article, publication));
}

/** RSS 2.0 with full text. `articles` are the newest first. */
export function serialiseRss(articles: readonly SiteArticle[], publication: Publication): string {
  const entries = makeEntries(articles, publication);
  return generateRssFeed({
    title: publication.title,
    link: publication.root,
    description: publication.description,
    language: publication.language,
    lastBuildDate: lastOf(entries.map(({ updated }) => updated)),
    atom: { links: [{ href: addressOf(publication, '/rss.xml'), rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      guid: { value: entry.id, isPermaLink: false },
      link: entry.url,
      title: entry.title,
      description: entry.summary,
      content: { encoded: entry.html },
      ...(entry.picture && { enclosures: [entry.picture] }),
      dc: { creators: [...entry.authors] },
      categories: entry.topics.map((name) => ({ name })),
      pubDate: entry.published,
    })),
  });
}

/** Atom 1.0 with full text. */
export function serialiseAtom(articles: readonly SiteArticle[], publication: Publication): string {
  const entries = makeEntries(articles, publication);
  return generateAtomFeed({
    id: publication.root,
    title: { value: publication.title },
    subtitle: { value: publication.tagline },
    updated: lastOf(entries.map(({ updated }) => updated)),
    authors: [{ name: publication.title }],
    links: [
      { href: publication.root, rel: 'alternate' },
      { href: addressOf(publication, '/atom.xml'), rel: 'self' },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      links: [
        { href: entry.url, rel: 'alternate' },
        ...(entry.picture
          ? [{ href: entry.picture.url, rel: 'enclosure', type: entry.picture.type, length: entry.picture.length }]
          : []),
      ],
      authors: entry.authors.map((name) => ({ name })),
      categories: entry.topics.map((term) => ({ term })),
      summary: { value: entry.summary },
      content: { value: entry.html, type: 'html' },
      published: entry.published,
      updated: entry.updated,
    })),
  });
}

/** JSON Feed 1.1 with full text. */
export function serialiseJsonFeed(articles: readonly SiteArticle[], publication: Publication): string {
  const feed = generateJsonFeed({
    title: publication.title,
    description: publication.description,
    home_page_url: publication.root,
    feed_url: addressOf(publication, '/feed.json'),
    language: publication.language,
    items: makeEntries(articles, publication).map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      ...(entry.picture && { image: entry.picture.url }),
      authors: entry.authors.map((name) => ({ name })),
      tags: [...entry.topics],
      date_published: entry.published,
      date_modified: entry.updated,
    })),
  });
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
