import type { Entity, TimelineEvent, UndatedMention } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { oncePer } from '../once-per.ts';
import { compareMentions } from './compare-mentions.ts';
import { makeContradicts } from './contradicts.ts';
import { makeEntityFacts, prepareMention } from './prepare-mention.ts';
import type { NamesByArticle } from './relate-articles.ts';

const threshold = 0.65;

/**
 * Joins announcements without a day ("is soon to meet") to the event that they foretold: the nearest that is about the
 * same, ends after the announcement, was reported by another article, and contradicts it in no account. One that fits
 * none is left alone: no date, no event.
 */
export function joinForetold(
  events: readonly TimelineEvent[],
  announcements: readonly UndatedMention[],
  entities: readonly Entity[],
  names: NamesByArticle,
): readonly TimelineEvent[] {
  const facts = makeEntityFacts(entities);
  const prepare = oncePer((mention: UndatedMention) => prepareMention(mention, facts));
  const contradicts = makeContradicts(names);
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
            compareMentions(prepare(mention), prepare(announcement), () => true).total >= threshold,
        ) &&
        !event.mentions.some((mention) => contradicts(prepare(mention), prepare(announcement))),
    );
    const nearest = [...fitting].sort((a, b) => compareDates(a.date.interval.end, b.date.interval.end))[0];
    if (nearest) joined.set(nearest, [...(joined.get(nearest) ?? []), announcement]);
  }
  return events.map((event) => ({ ...event, foretold: joined.get(event) ?? event.foretold }));
}
