import { compareDates } from './calendar/calendar-date.ts';
import type { ReadResult } from './read-article.ts';
import { makeTimeline } from './timeline/make-timeline.ts';
import { reportConflicts } from './timeline/report-conflicts.ts';
import type { CalendarDate, Diagnostic, Entity, EventDecision, ReadArticle, Timeline } from './types.ts';

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

const byPublication = (a: ReadArticle, b: ReadArticle): number =>
  compareDates(a.published, b.published) || (a.slug < b.slug ? -1 : 1);
