import { compareDates } from './calendar/calendar-date.ts';
import type { ReadResult } from './read-article.ts';
import { measuresOf, type Measures } from './timeline/make-measures.ts';
import { makeTimeline } from './timeline/make-timeline.ts';
import { reportConflicts } from './timeline/report-conflicts.ts';
import { reportRivals } from './timeline/report-rivals.ts';
import type { CalendarDate, Diagnostic, Entity, EventDecision, ReadArticle, Timeline } from './types.ts';

export interface TimelineOptions {
  readonly entities: readonly Entity[];
  /** By event id: what editors decided, and every id once published. */
  readonly decisions?: Readonly<Record<string, EventDecision>>;
  /** The timeline as the articles published up to and on that day would have it. */
  readonly asKnownOn?: CalendarDate;
  /** Articles are missing, so that an id that no event has is none that vanished. */
  readonly incomplete?: boolean;
}

/** The stages after reading, which look at all articles at once. `measures` may be those of more articles. */
export function joinArticles(
  read: readonly ReadResult[],
  { entities, decisions = {}, asKnownOn, incomplete = false }: TimelineOptions,
  measures?: Measures,
): Timeline {
  const known = read.filter(
    ({ article }) => asKnownOn === undefined || compareDates(article.published, asKnownOn) <= 0,
  );
  const articles: readonly ReadArticle[] = known.map(({ article }) => article).sort(byPublication);
  const { events, diagnostics, unmet } = makeTimeline(articles, entities, decisions, measures);
  const decided = incomplete ? diagnostics : [...diagnostics, ...unmet];
  const last = asKnownOn ?? articles.at(-1)?.published;
  const all: readonly Diagnostic[] = [
    ...known.flatMap((result) => result.diagnostics),
    ...reportConflicts(events, articles),
    // What is to be said to editors of the whole timeline is said once.
    ...(asKnownOn === undefined ? [...reportRivals(events, articles, decisions), ...decided] : []),
  ];
  return { events, articles, diagnostics: all, ...(last === undefined ? {} : { asKnownOn: last }) };
}

/** Joins the same articles as known on one day after the other, and compares no two mentions twice. */
export function makeJoiner(
  read: readonly ReadResult[],
  options: Omit<TimelineOptions, 'asKnownOn'>,
): (asKnownOn: CalendarDate) => Timeline {
  const articles = read.map(({ article }) => article);
  let measures: Measures | undefined;
  return (asKnownOn) => {
    measures ??= measuresOf(articles, options.entities);
    return joinArticles(read, { ...options, asKnownOn }, measures);
  };
}

const byPublication = (a: ReadArticle, b: ReadArticle): number =>
  compareDates(a.published, b.published) || (a.slug < b.slug ? -1 : 1);
