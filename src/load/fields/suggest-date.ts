import { makeDate } from '../../pipeline/calendar/calendar-date.ts';
import { MONTH_NAMES } from '../../pipeline/calendar/describe-date.ts';
import type { CalendarDate } from '../../pipeline/types.ts';

/**
 * The calendar date that somebody meant who wrote it another way: "17 June 2024", "June 17, 2024", "2024/6/17",
 * "17.06.2024", "2024-06-17T09:00". Nothing where it could be two days ("6/7/2024").
 */
export function suggestDate(text: string): CalendarDate | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (yearFirst) return makeDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (dotted) return makeDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/u.exec(text);
  if (dayFirst) return makeDate(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (monthFirst) return makeDate(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

/** 1–12, or 0 for a word that begins no month's name. */
function monthNumber(word = ''): number {
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
}
