import { readPlainText } from '../../pipeline/prose/read-plain-text.ts';
import { tagProse } from '../../pipeline/temporal/tag-prose.ts';
import type { CalendarDate, TemporalExpression } from '../../pipeline/types.ts';

/** One expression in TIMEX3. Offsets are UTF-16 code units of the text, half-open. */
export interface TimexAnswer {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

function leavesOf(expression: TemporalExpression): readonly TemporalExpression[] {
  return expression.parts ? expression.parts.flatMap(leavesOf) : [expression];
}

/** An impossible day has no TIMEX3 value. */
function hasValue({ value }: TemporalExpression): boolean {
  return value.type !== 'unresolved' || value.reason !== 'impossible';
}

/** The temporal expressions of a plain text in TIMEX3, which knows no ranges: each end of one is an answer. */
export function answerDates(text: string, published: CalendarDate): readonly TimexAnswer[] {
  return tagProse(readPlainText(text), { published })
    .flatMap(leavesOf)
    .filter(hasValue)
    .map(({ span, timex }) => ({ start: span.start, end: span.end, type: timex.type, value: timex.value }));
}
