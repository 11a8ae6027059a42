import type { Decisions, LoadedContent } from '../load/types.ts';
import { describeDate } from '../pipeline/calendar/describe-date.ts';
import { datesAgree } from '../pipeline/timeline/date-relation.ts';
import { measureCloseness } from '../pipeline/timeline/measure-closeness.ts';
import type { EventMention, Timeline, TimelineEvent } from '../pipeline/types.ts';
import { eventPath } from '../queries/events/event-view.ts';
import { lineForMerge, linesForEvent, type LineToPaste } from './lines-to-paste.ts';

/** An event that several sentences tell, and how close each is to the closest of the others. */
export interface DeskJoin {
  readonly id: string;
  readonly path: string;
  readonly headline: string;
  readonly when: string;
  readonly confidence: number;
  readonly told: ReadonlyArray<{ readonly article: string; readonly sentence: string; readonly closeness: number }>;
  readonly disagreements: readonly string[];
  readonly lines: readonly LineToPaste[];
}

/** Two events that were kept apart, although their dates agree and they are much alike. */
export interface DeskNearMiss {
  readonly one: string;
  readonly other: string;
  readonly closeness: number;
  readonly line: LineToPaste;
}

/** Below this, nobody would take two events for one. */
const alike = 0.4;

/** Who is named, and what was decided. */
type Decided = Pick<LoadedContent, 'entities' | 'decisions'>;

type Closeness = (a: EventMention, b: EventMention) => number;

/** What was joined, the closest calls first, and with the events that disagree ahead of all. */
export function viewJoins({ events, articles }: Timeline, { entities, decisions }: Decided): readonly DeskJoin[] {
  const closenessOf = measureCloseness(articles, entities);
  return events
    .filter(({ mentions, disagreements }) => mentions.length > 1 || disagreements.length > 0)
    .map((event) => viewJoin(event, closenessOf, decisions))
    .sort((a, b) => b.disagreements.length - a.disagreements.length || a.confidence - b.confidence);
}

function viewJoin(event: TimelineEvent, closenessOf: Closeness, decisions: Decisions): DeskJoin {
  const { id, headline, date, confidence, mentions, disagreements } = event;
  return {
    id,
    path: eventPath(id),
    headline,
    when: describeDate(date),
    confidence,
    told: mentions.map((mention) => ({
      article: mention.article,
      sentence: mention.sentence.text,
      closeness: closest(mention, mentions, closenessOf),
    })),
    disagreements: disagreements.map(({ text }) => text),
    lines: linesForEvent(event, decisions),
  };
}

function closest(mention: EventMention, all: readonly EventMention[], closenessOf: Closeness): number {
  const others = all.filter((other) => other !== mention);
  return others.length === 0 ? 0 : Math.max(...others.map((other) => closenessOf(mention, other)));
}

/** Pairs that nearly became one event, the closest first. Looks at neighbours in time alone, so that it stays quick. */
export function viewNearMisses(
  { events, articles }: Timeline,
  { entities, decisions }: Decided,
): readonly DeskNearMiss[] {
  const closenessOf = measureCloseness(articles, entities);
  const pairs = events.flatMap((one, index) =>
    events.slice(index + 1, index + 50).flatMap((other) => {
      if (!datesAgree(one.date, other.date)) return [];
      const scores = one.mentions.flatMap((a) => other.mentions.map((b) => closenessOf(a, b)));
      const closeness = Math.max(...scores);
      if (closeness < alike) return [];
      return [{ one: one.headline, other: other.headline, closeness, line: lineForMerge(one, other, decisions) }];
    }),
  );
  return pairs.sort((a, b) => b.closeness - a.closeness).slice(0, 30);
}
