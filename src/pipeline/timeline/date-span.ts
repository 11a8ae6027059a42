import type { DateValue } from '../types.ts';
import { dayNumber } from '../calendar/calendar-date.ts';

/** A date as day numbers, half-open: merging compares dates by the million, and text is slow to compare. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** In days. */
  readonly length: number;
  /** Whether the date is meant as it stands, neither approximate nor uncertain. */
  readonly exact: boolean;
}

/** A date’s days, as `dayNumber` counts them. */
export function spanOf({ interval, qualifier }: DateValue): DateSpan {
  const [start, end] = [dayNumber(interval.start), dayNumber(interval.end)];
  return { start, end, length: end - start, exact: qualifier === 'exact' };
}
