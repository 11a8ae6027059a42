import type { DateValue } from '../types.ts';
import { dayNumber } from '../calendar/calendar-date.ts';

/** A date as day numbers, half-open: merging compares dates by the million, and text is slow to compare. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** In days. */
  readonly length: number;
}

const spans = new WeakMap<DateValue, DateSpan>();

/** The span of a date; worked out once for each. */
export function spanOf(date: DateValue): DateSpan {
  const known = spans.get(date);
  if (known) return known;
  const [start, end] = [dayNumber(date.interval.start), dayNumber(date.interval.end)];
  const span = { start, end, length: end - start };
  spans.set(date, span);
  return span;
}
