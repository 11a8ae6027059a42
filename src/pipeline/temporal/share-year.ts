import { partsOf } from '../calendar/calendar-date.ts';
import type { CalendarDate } from '../types.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';

/** The calendar fields at the heart of a meaning. */
export function calendarCore(meaning: Meaning): CalendarMeaning | undefined {
  if (meaning.kind === 'calendar') return meaning;
  if (meaning.kind === 'modified') return calendarCore(meaning.of);
  return meaning.kind === 'time' && meaning.of ? calendarCore(meaning.of) : undefined;
}

/** A month, a season or a day of one whose year its words leave open. */
export function lacksYear({ year, month, season, within, lean }: CalendarMeaning): boolean {
  return year === undefined && !within && !lean && (month !== undefined || season !== undefined);
}

/** The same meaning in a year that stands beside it. */
export function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'calendar') return { ...meaning, year };
  if (meaning.kind === 'modified') return { ...meaning, of: withYear(meaning.of, year) };
  return meaning.kind === 'time' && meaning.of ? { ...meaning, of: withYear(meaning.of, year) } : meaning;
}

/** The same meaning on a day of the calendar. */
export function withDay(meaning: Meaning, date: CalendarDate): Meaning {
  const { year, month, day } = partsOf(date);
  return meaning.kind === 'time'
    ? { ...meaning, of: { kind: 'calendar', year, month, day } }
    : { kind: 'calendar', year, month, day };
}
