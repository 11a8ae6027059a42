/** What an article's page prints around its text. */
import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { oncePer } from '../../pipeline/once-per.ts';
import { eventsToldBy } from '../../pipeline/timeline/tellings-of.ts';
import type { EntityKind, Timeline } from '../../pipeline/types.ts';
import { eventPath, viewEventOf } from '../events/event-view.ts';
import type { EventView } from '../events/event-view.ts';
import { findEntities } from '../site/find-entities.ts';
import type { DateNote, Site, SiteArticle } from '../site/types.ts';
import { entityPath, offeredFilters } from '../timeline/facets.ts';
import { describeEdtf, describeReading } from '../words/describe-reading.ts';
import { headlineWithStatus } from '../words/headline-with-status.ts';

/** Words a minute; about what adults read of English non-fiction (Brysbaert 2019: 238). */
const READING_SPEED = 238;

/** How long it takes to read so many words: a minute at least. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}

/**
 * What a reader has to know of an article's point in time; nothing where no date depends on it. The example is a date
 * that goes stale, “last year”, before one that is only short, “June”.
 */
export function ageNotice(article: SiteArticle, dates: readonly DateNote[]): string | undefined {
  const counted = dates.map((note) => note.expression).filter((expression) => expression.anchor === 'published');
  const stale = counted.find((expression) => /^(last|this|next)\b/i.test(expression.text));
  const example = stale?.text.replace(/^\w/, (letter) => letter.toLowerCase()) ?? counted[0]?.text;
  if (example === undefined) return undefined;
  return `Written on ${describeEdtf(article.fields.published)}; dates like “${example}” are counted from then.`;
}

export interface NoteLink {
  readonly path: string;
  /** With its status where that is needed. */
  readonly headline: string;
  readonly when: string;
}

/** What a date in the text opens: its event, how it was read, and what came before and after. */
export interface NoteView {
  readonly id: string;
  readonly when: string;
  readonly reading: string;
  readonly event: NoteLink;
  readonly previous?: NoteLink;
  readonly next?: NoteLink;
}

const positionsOf = oncePer(
  (events: Timeline['events']): ReadonlyMap<string, number> => new Map(events.map(({ id }, index) => [id, index])),
);

/** The notes of the dates that belong to an event, in the order of the text. */
export function viewNotes(article: SiteArticle, dates: readonly DateNote[], timeline: Timeline): readonly NoteView[] {
  const positions = positionsOf(timeline.events);
  const linkAt = (index: number): NoteLink | undefined => {
    const event = timeline.events[index];
    return event && { path: eventPath(event.id), headline: headlineWithStatus(event), when: describeDate(event.date) };
  };
  return dates.flatMap((note) => {
    const position = note.event === undefined ? undefined : positions.get(note.event);
    const event = position === undefined ? undefined : linkAt(position);
    if (position === undefined || event === undefined) return [];
    const previous = linkAt(position - 1);
    const next = linkAt(position + 1);
    return {
      id: `${note.id}-note`,
      when: describeDate(note.expression.value),
      reading: describeReading(note.expression, article.fields.published),
      event,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    };
  });
}

/** The events that the article tells of, in order of time. */
export function eventsOfArticle(article: SiteArticle, site: Site): readonly EventView[] {
  return eventsToldBy(site.timeline.events, article.slug).map((event) => viewEventOf(event, site));
}

export interface NamedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly describe?: string;
  /** Path of its events on the timeline; absent where it has none. */
  readonly path?: string;
}

/** The people, places and organisations of `entities.yaml` that the article names, in order of appearance. */
export function entitiesOfArticle(article: SiteArticle, site: Site): readonly NamedEntity[] {
  const named = new Set(article.read.entities.flatMap(({ entity = [] }) => entity));
  const offered = offeredFilters(site);
  return findEntities(site.entities, named).map((entity) => {
    const path = entityPath(entity);
    return {
      name: entity.name,
      kind: entity.kind,
      ...(entity.describe === undefined ? {} : { describe: entity.describe }),
      ...(offered.has(path) ? { path } : {}),
    };
  });
}
