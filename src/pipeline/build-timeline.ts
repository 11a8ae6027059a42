import type { ArticleSource, CalendarDate, Diagnostic, Entity, EventDecision, ReadArticle, Timeline } from './types.ts';
import { compareDates } from './calendar/calendar-date.ts';
import { makeArticleReader, type ReadResult } from './read-article.ts';
import { makeTimeline } from './timeline/make-timeline.ts';
import { reportConflicts } from './timeline/report-conflicts.ts';

export interface TimelineOptions {
  readonly entities: readonly Entity[];
  /** By event id: what editors decided, and every id once published. */
  readonly decisions?: Readonly<Record<string, EventDecision>>;
  /** The timeline as the articles published up to and on that day would have it. */
  readonly asKnownOn?: CalendarDate;
}

/** The stages after reading, which look at all articles at once. */
export function joinArticles(
  read: readonly ReadResult[],
  { entities, decisions = {}, asKnownOn }: TimelineOptions,
): Timeline {
  const known = read.filter(
    ({ article }) => asKnownOn === undefined || compareDates(article.published, asKnownOn) <= 0,
  );
  const articles: readonly ReadArticle[] = known.map(({ article }) => article).sort(byPublication);
  const { events, diagnostics } = makeTimeline(articles, entities, decisions);
  const vanished = asKnownOn === undefined ? diagnostics : [];
  const last = asKnownOn ?? articles.at(-1)?.published;
  const all: readonly Diagnostic[] = [
    ...known.flatMap((result) => result.diagnostics),
    ...reportConflicts(events, articles),
    ...vanished,
  ];
  return { events, articles, diagnostics: all, ...(last === undefined ? {} : { asKnownOn: last }) };
}

/** Builds the shared timeline of all articles. Pure: the same articles and options give the same timeline. */
export function buildTimeline(articles: readonly ArticleSource[], options: TimelineOptions): Timeline {
  const read = makeArticleReader(options.entities);
  const known = articles.filter(
    ({ published }) => options.asKnownOn === undefined || compareDates(published, options.asKnownOn) <= 0,
  );
  return joinArticles(known.map(read), options);
}

const byPublication = (a: ReadArticle, b: ReadArticle): number =>
  compareDates(a.published, b.published) || (a.slug < b.slug ? -1 : 1);
