import type { DateValue, EventMention } from '../types.ts';
import { daysBetween } from '../calendar/calendar-date.ts';
import { contains, lengthInDays, overlaps } from '../calendar/interval.ts';

/** How the dates of two mentions stand to each other. */
export type DateRelation = 'agree' | 'conflict' | 'moved' | 'apart';

const approximateSlack = 0.5;

/** Whether both dates can be true of one event: one holds or overlaps the other, with slack where one is approximate. */
export function datesAgree(a: DateValue, b: DateValue): boolean {
  if (contains(a.interval, b.interval) || contains(b.interval, a.interval) || overlaps(a.interval, b.interval)) return true;
  if (a.qualifier === 'exact' && b.qualifier === 'exact') return false;
  return gapInDays(a, b) <= approximateSlack * Math.max(lengthInDays(a.interval), lengthInDays(b.interval));
}

/** Days between two dates that do not overlap; 0 where they do. */
export function gapInDays(a: DateValue, b: DateValue): number {
  return Math.max(0, daysBetween(a.interval.end, b.interval.start) + 1, daysBetween(b.interval.end, a.interval.start) + 1);
}

/** How far two dates of that length may lie apart and still be tellings of one event that contradict each other. */
export const slackInDays = (date: DateValue): number => Math.min(366, 7 * Math.max(1, lengthInDays(date.interval) / 4));

/**
 * `moved`: announced for one day, reported for another not long after. `conflict`: told by two articles with dates that
 * cannot both be true, but near enough to mean the same.
 */
export function relateDates(a: EventMention, b: EventMention): DateRelation {
  if (datesAgree(a.date, b.date)) return 'agree';
  const gap = gapInDays(a.date, b.date);
  const [first, second] = a.reported <= b.reported ? [a, b] : [b, a];
  if (first.status === 'announced' && second.article !== first.article && gap <= 31) return 'moved';
  const sameGrain = lengthInDays(a.date.interval) <= 4 * lengthInDays(b.date.interval) && lengthInDays(b.date.interval) <= 4 * lengthInDays(a.date.interval);
  return a.article !== b.article && sameGrain && gap <= slackInDays(a.date) ? 'conflict' : 'apart';
}
