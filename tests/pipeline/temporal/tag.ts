import { parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { readPlainText } from '../../../src/pipeline/prose/read-plain-text.ts';
import { tagProse } from '../../../src/pipeline/temporal/tag-prose.ts';
import type { CalendarDate, TemporalExpression } from '../../../src/pipeline/types.ts';

/** A day that the test's writer knows to be one. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(`no day of the calendar: ${text}`);
  return date;
}

export function tag(text: string, published: string): readonly TemporalExpression[] {
  return tagProse(readPlainText(text), { published: day(published) });
}

/** Expressions with the ends of ranges in place of the ranges. */
export function leaves(expressions: readonly TemporalExpression[]): readonly TemporalExpression[] {
  return expressions.flatMap((expression) => (expression.parts ? leaves(expression.parts) : [expression]));
}

/** `words = TIMEX3 value`, one a leaf. */
export function readings(text: string, published: string): readonly string[] {
  return leaves(tag(text, published)).map(({ text: words, timex }) => `${words} = ${timex.value}`);
}
