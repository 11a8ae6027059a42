import { compareDates } from '../calendar/calendar-date.ts';
import type { TimelineEvent, UndatedMention } from '../types.ts';

/** Every sentence that tells of an event, those that announced it without a day included, in order of reporting. */
export function tellingsOf({ mentions, foretold }: TimelineEvent): readonly UndatedMention[] {
  return [...mentions, ...foretold].sort((a, b) => compareDates(a.reported, b.reported));
}

/** The articles that tell of an event, by slug, in order of reporting. */
export function articlesOf(event: TimelineEvent): readonly string[] {
  return [...new Set(tellingsOf(event).map(({ article }) => article))];
}

/** Whether an article tells of an event. */
export function isToldBy({ mentions, foretold }: TimelineEvent, slug: string): boolean {
  return [...mentions, ...foretold].some(({ article }) => article === slug);
}
