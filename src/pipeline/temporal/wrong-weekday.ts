import type { CalendarDate, TemporalExpression } from '../types.ts';
import { yearOf } from '../calendar/calendar-date.ts';
import { WEEKDAY_NAMES } from '../calendar/describe-date.ts';
import { weekdayOf } from '../calendar/units.ts';

/** Before it, days were still named in the Julian calendar in places, which has them fall on other weekdays. */
const gregorianSince = 1924;

/** The end of a range says nothing of its own rule. */
const hasMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** The day that an expression gives and the weekday that it has, where the weekday that stands before it is another. */
export function wrongWeekday({
  ruleId,
  text,
  value,
}: TemporalExpression): { readonly day: CalendarDate; readonly weekday: string } | undefined {
  if (!(ruleId === 'weekday-date' || (ruleId === 'range' && hasMonth.test(text)))) return undefined;
  if (value.type !== 'date' || value.granularity !== 'day') return undefined;
  const day = value.interval.start;
  const weekday = WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
  const written = /^(?:(?:next|last|this) )?(mon|tue|wed|thu|fri|sat|sun)/iu.exec(text)?.[1]?.toLowerCase();
  const isRight = written === undefined || weekday.toLowerCase().startsWith(written);
  return isRight || yearOf(day) < gregorianSince ? undefined : { day, weekday };
}
