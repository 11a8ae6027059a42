import type { TimelineEvent, UndatedMention } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { compareMentions } from './compare-mentions.ts';
import type { Measures } from './make-measures.ts';

const threshold = 0.65;

/**
 * Joins announcements without a day ("is soon to meet") to the event that they foretold: the nearest that is about the
 * same, ends after the announcement, was reported by another article, and contradicts it in no account. One that fits
 * none is left alone: no date, no event.
 */
export function joinForetold(
  events: readonly TimelineEvent[],
  announcements: readonly UndatedMention[],
  { tellingOf, contradicts }: Measures,
): readonly TimelineEvent[] {
  const joined = new Map<TimelineEvent, UndatedMention[]>();
  for (const announcement of announcements) {
    const fitting = events.filter(
      (event) =>
        compareDates(event.date.interval.end, announcement.reported) > 0 &&
        event.mentions.some(
          (mention) =>
            mention.article !== announcement.article && compareDates(mention.reported, announcement.reported) > 0,
        ) &&
        event.mentions.some(
          (mention) =>
            mention.kind === announcement.kind &&
            compareMentions(tellingOf(mention), tellingOf(announcement), () => true).total >= threshold,
        ) &&
        !event.mentions.some((mention) => contradicts(tellingOf(mention), tellingOf(announcement))),
    );
    const nearest = [...fitting].sort((a, b) => compareDates(a.date.interval.end, b.date.interval.end))[0];
    if (nearest) joined.set(nearest, [...(joined.get(nearest) ?? []), announcement]);
  }
  return events.map((event) => ({ ...event, foretold: joined.get(event) ?? event.foretold }));
}
