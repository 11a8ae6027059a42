import { pathOfFile } from '../../load/addresses/read-pictures.ts';
import { keepTimeline } from '../../load/keep-timeline.ts';
import type { LoadedTimeline } from '../../load/load-timeline.ts';
import type { LoadedArticle, LoadedContent, LoadedPage } from '../../load/types.ts';
import { today } from '../../machine/today.ts';
import { dateId, markArticle } from '../../markdown/mark-article.ts';
import { closeMarkdown } from '../../markdown/open-markdown.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { renderMarkdown, type SizeOf } from '../../markdown/render-markdown.ts';
import { makeJoiner } from '../../pipeline/join-articles.ts';
import type { CalendarDate, ReadArticle, Timeline } from '../../pipeline/types.ts';
import { href } from '../addresses/href.ts';
import type { DateNote, RenderedMarkdown, Site, SiteArticle, SitePage } from './types.ts';

let pending: Promise<Site> | undefined;

/**
 * The whole site: articles, pages and the shared timeline. Read and built once; in dev the module is forgotten when the
 * content changes. Drafts and articles of days to come show in dev alone.
 */
export function getSite(): Promise<Site> {
  pending ??= makeSite();
  return pending;
}

async function makeSite(): Promise<Site> {
  const { content, timeline } = await load(process.cwd());
  const eventOf = indexEvents(timeline);
  const read = new Map(timeline.articles.map((article) => [article.slug, article]));
  const articles = content.articles.flatMap((article) => {
    const own = read.get(article.slug);
    return own ? [siteArticle(article, own, eventOf, content.pictures)] : [];
  });
  const days = [...new Set(timeline.articles.map(({ published }) => published))];
  const results = timeline.articles.map((article) => ({ article, diagnostics: [] }));
  const joinKnown = makeJoiner(results, { entities: content.entities, decisions: content.decisions });
  return {
    articles: articles.reverse(),
    pages: content.pages.map((page) => sitePage(page, sizesIn(content.pictures))),
    entities: content.entities,
    timeline,
    known: days.map((day, index) => knownOn(day, () => (index === days.length - 1 ? timeline : joinKnown(day)))),
  };
}

/**
 * The pipeline itself is brought in where it has to read: in a build somebody has done so before the pages, whose copy
 * would hold a second model of the language in vain.
 */
async function load(root: string): Promise<LoadedTimeline> {
  if (import.meta.env.DEV) return (await import('../../load/load-for-editors.ts')).loadForEditors(root);
  const options = { includeDrafts: false, today: today() };
  return keepTimeline(root, options, async () => {
    const { loadTimeline } = await import('../../load/load-timeline.ts');
    return loadTimeline(root, options);
  });
}

/** A timeline of an earlier day, made when it is first asked for: a large site asks for few of them. */
function knownOn(day: CalendarDate, make: () => Timeline): Site['known'][number] {
  let made: Timeline | undefined;
  return {
    day,
    get timeline() {
      return (made ??= make());
    },
  };
}

type EventOf = (slug: string, start: number) => string | undefined;

/** Which event an expression belongs to, by article and offset. */
function indexEvents(timeline: Timeline): EventOf {
  const index = new Map(
    timeline.events.flatMap(({ id, mentions, foretold }) =>
      [...mentions, ...foretold].map(
        ({ article, expression }) => [`${article}:${String(expression.span.start)}`, id] as const,
      ),
    ),
  );
  return (slug, start) => index.get(`${slug}:${String(start)}`);
}

type Pictures = LoadedContent['pictures'];

function sizesIn(pictures: Pictures): SizeOf {
  return (src, side) => pictures.get(pathOfFile(src))?.[side];
}

function siteArticle(article: LoadedArticle, read: ReadArticle, eventOf: EventOf, pictures: Pictures): SiteArticle {
  const { image } = article.fields;
  const picture = image && pictures.get(pathOfFile(image.src));
  return {
    slug: article.slug,
    file: article.file,
    fields: article.fields,
    ...(image && picture && { picture: { ...image, ...picture } }),
    words: article.text.words,
    read,
    render: () => renderArticle(article, read, (start) => eventOf(article.slug, start), sizesIn(pictures)),
  };
}

function renderArticle(
  article: LoadedArticle,
  read: ReadArticle,
  eventOf: (start: number) => string | undefined,
  sizeOf: SizeOf,
): RenderedMarkdown {
  // A page needs no source, and would have to have it read from the disk.
  const { html: open } = article;
  const hrefOf = (start: number): string | undefined => {
    const event = eventOf(start);
    return event === undefined ? undefined : href(`/timeline/#${event}`);
  };
  const html =
    closeMarkdown(open, href, eventOf, sizeOf) ??
    renderMarkdown(parseMarkdown(article.source), article.source, markArticle(read, hrefOf), href, sizeOf).html;
  return { html, headings: open.headings, dates: datesOf(read, eventOf) };
}

/** The dates that belong to an event, each once, in the order of the text. */
function datesOf(
  { expressions, mentions, foretold }: ReadArticle,
  eventOf: (start: number) => string | undefined,
): readonly DateNote[] {
  const sentences = new Map([...mentions, ...foretold].map((one) => [one.expression.span.start, one.sentence.id]));
  return expressions.flatMap((expression, index) => {
    const event = eventOf(expression.span.start);
    const sentence = sentences.get(expression.span.start);
    return event === undefined || sentence === undefined ? [] : [{ id: dateId(index), expression, event, sentence }];
  });
}

function sitePage({ slug, fields, html: open }: LoadedPage, sizeOf: SizeOf): SitePage {
  return {
    slug,
    fields,
    render: () => ({
      html: closeMarkdown(open, href, () => undefined, sizeOf) ?? '',
      headings: open.headings,
      dates: [],
    }),
  };
}
