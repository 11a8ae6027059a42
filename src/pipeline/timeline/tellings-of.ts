import { compareDates } from '../calendar/calendar-date.ts';
import { oncePer } from '../once-per.ts';
import type { TimelineEvent, UndatedMention } from '../types.ts';

/** Every sentence that tells of an event, those that announced it without a day included, in order of reporting. */
export const tellingsOf = oncePer(({ mentions, foretold }: TimelineEvent): readonly UndatedMention[] =>
  [...mentions, ...foretold].sort((a, b) => compareDates(a.reported, b.reported)),
);

/** The articles that tell of an event, by slug, in order of reporting. */
export const articlesOf = oncePer((event: TimelineEvent): readonly string[] => [
  ...new Set(tellingsOf(event).map(({ article }) => article)),
]);

/** Those of the events that an article tells of, in the order in which they were given. */
export function eventsToldBy(events: readonly TimelineEvent[], slug: string): readonly TimelineEvent[] {
  return eventsByArticle(events).get(slug) ?? [];
}

const eventsByArticle = oncePer((events: readonly TimelineEvent[]) => {
  const told = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const slug of new Set([...event.mentions, ...event.foretold].map(({ article }) => article))) {
      const own = told.get(slug);
      if (own === undefined) told.set(slug, [event]);
      else own.push(event);
    }
  }
  return told;
});
