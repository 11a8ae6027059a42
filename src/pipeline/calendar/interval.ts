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

export function containsDay(interval: Interval, day: CalendarDate): boolean {
  return compareDates(interval.start, day) <= 0 && compareDates(day, interval.end) < 0;
}

/** They share a day. Neighbours that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return compareDates(a.start, b.end) < 0 && compareDates(b.start, a.end) < 0;
}

export function intersectionOf(a: Interval, b: Interval): Interval | undefined {
  return makeInterval(later(a.start, b.start), earlier(a.end, b.end));
}

/** The shortest interval that holds both, with whatever lies between. */
export function unionOf(a: Interval, b: Interval): Interval {
  return { start: earlier(a.start, b.start), end: later(a.end, b.end) };
}

/** By start, then the shorter first. */
export function compareIntervals(a: Interval, b: Interval): number {
  return compareDates(a.start, b.start) || compareDates(a.end, b.end);
}

export function lengthInDays(interval: Interval): number {
  return daysBetween(interval.start, interval.end);
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) <= 0 ? a : b;
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) >= 0 ? a : b;
}
