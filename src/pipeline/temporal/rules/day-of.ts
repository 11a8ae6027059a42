import { daysInMonth } from '../../calendar/calendar-date.ts';
import type { Meaning } from '../meaning.ts';

/** A day that its month never has is found, and said to be impossible. */
export function dayOf(year: number | undefined, month: number, day: number): Meaning {
  const longest = daysInMonth(year ?? 2000, month);
  if (day > longest) return { kind: 'impossible', month, day, ...(year === undefined ? {} : { year }) };
  return { kind: 'calendar', month, day, ...(year === undefined ? {} : { year }) };
}

/** Two digits of a year: '30 and later belong to the last century, as word processors read them. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits;
}
