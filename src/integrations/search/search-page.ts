import { escapeHtml } from '../../feeds/escape-html.ts';
import type { LoadedArticle } from '../../load/types.ts';
import { articlePath } from '../../queries/addresses/article-path.ts';
import { describeEdtf } from '../../queries/words/describe-reading.ts';
import { plainWords } from './plain-words.ts';

/**
 * What marks up links, dates and sentences. Pagefind keeps the text of every element with an id a second time, for each
 * reader to fetch; what the search leads to within an article is headings.
 */
const unread = /<\/?(?:a|time)(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?>|(?<=<span)\sclass="sentence"\sid="[^"]*"(?=>)/gu;

/** A page as Pagefind takes it. */
export interface SearchPage {
  readonly url: string;
  /** HTML. */
  readonly content: string;
}

/**
 * One article as Pagefind takes it: its text with the ids of its headings, and what the search shows of it and filters
 * by, its own title among that if `byTitle`.
 */
export function searchPage(article: LoadedArticle, byTitle: boolean): SearchPage {
  return {
    url: articlePath(article.slug),
    // Made when it is asked for: nobody needs that of all articles at once.
    get content() {
      return contentOf(article, byTitle);
    },
  };
}

function contentOf({ fields, html }: LoadedArticle, byTitle: boolean): string {
  const title = escapeHtml(fields.title);
  const year = fields.published.slice(0, -6);
  const text = html.pieces.join('#').replace(unread, '');
  const plain = plainWords(
    [fields.title, fields.description, ...fields.authors, text.replace(/<[^>]*>/gu, ' ')].join(' '),
  );
  return [
    `<!doctype html><html lang="${escapeHtml(fields.language)}"><body>`,
    `<article data-pagefind-body data-pagefind-filter="type:article" data-pagefind-meta="date:${describeEdtf(fields.published)}">`,
    `<h1 data-pagefind-meta="title"${byTitle ? ' data-pagefind-filter="article"' : ''}>${title}</h1>`,
    // On an element of its own: to Pagefind all that follows the colon of a filter is its value.
    `<p data-pagefind-filter="year:${year}">${escapeHtml(fields.description)}</p>`,
    // Searched like the text, and in no excerpt of it.
    `<p data-pagefind-ignore data-pagefind-meta="authors">${escapeHtml(fields.authors.join(', '))}</p>`,
    ...(plain === '' ? [] : [`<p data-pagefind-ignore data-pagefind-meta="plain">${plain}</p>`]),
    text,
    '</article></body></html>',
  ].join('\n');
}
