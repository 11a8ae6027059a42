import type { CalendarDate, Interval } from '../types.ts';
import { compareDates, daysBetween } from './calendar-date.ts';

/** `[start, end)`, or nothing where it would be empty. */
export function makeInterval(start: CalendarDate, end: CalendarDate): Interval | undefined {
  return compareDates(start, end) < 0 ? { start, end } : undefined;
}

/** Every day of `inner` is a day of `outer`; an interval contains itself. */
export function contains(outer: Interval, inner: Interval): boolean {
  return compareDates(outer.start, inner.start) <= 0 && compareDates(inner.end, outer.end) <= 0;
}

/** They share a day. Neighbours that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return compareDates(a.start, b.end) < 0 && compareDates(b.start, a.end) < 0;
}

/** How many days it has; at least one. */
export function lengthInDays(interval: Interval): number {
  return daysBetween(interval.start, interval.end);
}
