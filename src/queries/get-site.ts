import { loadTimeline } from '../load/load-timeline.ts';
import { loadTimelineOnce } from '../load/load-timeline-once.ts';
import type { LoadedArticle, LoadedPage } from '../load/types.ts';
import { today } from '../load/today.ts';
import { nameFailure } from '../markdown/name-failure.ts';
import { countWords, renderMarkdown } from '../markdown/render-markdown.ts';
import { joinArticles } from '../pipeline/build-timeline.ts';
import { describeDate } from '../pipeline/calendar/describe-date.ts';
import type { CalendarDate, ReadArticle, Timeline } from '../pipeline/types.ts';
import { href } from './href.ts';
import { htmlDatetime } from './html-datetime.ts';
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
  const load = import.meta.env.DEV ? loadTimeline : loadTimelineOnce;
  const { content, timeline } = await load(process.cwd(), { includeDrafts: import.meta.env.DEV, today: today() });
  const eventOf = indexEvents(timeline);
  const read = new Map(timeline.articles.map((article) => [article.slug, article]));
  const articles = content.articles.flatMap((article) => {
    const own = read.get(article.slug);
    return own ? [siteArticle(article, own, eventOf)] : [];
  });
  const days = [...new Set(timeline.articles.map(({ published }) => published))];
  const results = timeline.articles.map((article) => ({ article, diagnostics: [] }));
  const options = { entities: content.entities, decisions: content.decisions };
  return {
    articles: articles.reverse(),
    pages: content.pages.map(sitePage),
    entities: content.entities,
    timeline,
    known: days.map((day, index) =>
      knownOn(day, () =>
        index === days.length - 1 ? timeline : joinArticles(results, { ...options, asKnownOn: day }),
      ),
    ),
  };
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

function siteArticle(article: LoadedArticle, read: ReadArticle, eventOf: EventOf): SiteArticle {
  let rendered: RenderedMarkdown | undefined;
  return {
    slug: article.slug,
    file: article.file,
    fields: article.fields,
    words: countWords(article.tree),
    read,
    render: () =>
      (rendered ??= nameFailure(article.file, 'to be rendered', () => renderArticle(article, read, eventOf))),
  };
}

function renderArticle({ slug, tree, source }: LoadedArticle, read: ReadArticle, eventOf: EventOf): RenderedMarkdown {
  const dates = datesOf(slug, read, eventOf);
  const marks = dates.map(({ id, expression, event = '' }) => {
    const { value, anchor, span } = expression;
    const datetime = value.type === 'date' ? htmlDatetime(value) : undefined;
    const relative = anchor !== 'none' && value.type === 'date';
    return {
      id,
      span,
      href: href(`/timeline/#${event}`),
      edtf: value.type === 'date' || value.type === 'open' ? value.edtf : '',
      ...(datetime === undefined ? {} : { datetime }),
      ...(relative ? { resolved: describeDate(value) } : {}),
    };
  });
  const told = new Set([...read.mentions, ...read.foretold].map(({ sentence }) => sentence.index));
  const sentences = read.prose.sentences.filter((_, index) => told.has(index));
  return { ...renderMarkdown(tree, source, { dates: marks, sentences }, href), dates };
}

/** The dates that belong to an event, each once, in the order of the text. */
function datesOf(slug: string, { expressions, prose }: ReadArticle, eventOf: EventOf): readonly DateNote[] {
  return expressions.flatMap((expression, index) => {
    const event = eventOf(slug, expression.span.start);
    const sentence = prose.sentences.find(
      ({ span }) => span.start <= expression.span.start && expression.span.start < span.end,
    );
    return event === undefined || !sentence
      ? []
      : [{ id: `date-${String(index + 1)}`, expression, event, sentence: sentence.id }];
  });
}

function sitePage({ slug, file, fields, tree, source }: LoadedPage): SitePage {
  const render = (): RenderedMarkdown => ({
    ...renderMarkdown(tree, source, { dates: [], sentences: [] }, href),
    dates: [],
  });
  return { slug, fields, render: () => nameFailure(file, 'to be rendered', render) };
}
