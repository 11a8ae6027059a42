import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { parseEdtf } from '../../pipeline/calendar/edtf.ts';
import type { CalendarDate, DateValue, TemporalExpression } from '../../pipeline/types.ts';

/** A date of EDTF in words; what cannot be read stays as it is. */
export function describeEdtf(edtf: string): string {
  const value = parseEdtf(edtf);
  return value === undefined ? edtf : describeDate(value);
}

/** Whether the words of a date give it alone: “2019”, not “last year”, and not “soon”, which names none. */
export function isAsWritten({ anchor, ruleId, value }: TemporalExpression): boolean {
  return anchor === 'none' && ruleId !== 'editor' && value.type !== 'reference';
}

/** How a reader can check a date: “last July” counted back from 5 September 2023, the day of publication. */
export function describeReading(expression: TemporalExpression, published: CalendarDate): string {
  const quoted = `“${expression.text}”`;
  if (expression.ruleId === 'editor') return `${quoted}, whose date an editor set`;
  if (expression.value.type === 'reference') return `${quoted}, which names no day`;
  switch (expression.anchor) {
    case 'none':
      return `${quoted}, as it stands in the text`;
    case 'published':
      return `${quoted}, ${counted(expression)} ${describeEdtf(expression.anchorValue ?? published)}, the day of publication`;
    case 'previous':
      return expression.anchorValue === undefined
        ? `${quoted}, ${counted(expression)} a date named earlier in the text`
        : `${quoted}, ${counted(expression)} ${describeEdtf(expression.anchorValue)}, named earlier in the text`;
  }
}

function counted({ direction }: TemporalExpression): string {
  switch (direction) {
    case 'past':
      return 'counted back from';
    case 'future':
      return 'counted forward from';
    case 'same':
    case 'none':
      return 'counted from';
  }
}

const GRAINS: Readonly<Record<DateValue['granularity'], string>> = {
  day: 'known to the day',
  week: 'known to the week',
  month: 'known to the month',
  quarter: 'known to the quarter',
  half: 'known to the half-year',
  season: 'known to the season',
  year: 'known to the year',
  decade: 'known to the decade',
  century: 'known to the century',
  span: 'a stretch of time',
};

/** How finely a date is known, in words that never sound finer than it is. */
export function describePrecision(date: DateValue): string {
  const grain = GRAINS[date.granularity];
  switch (date.qualifier) {
    case 'exact':
      return grain;
    case 'approximate':
      return 'known roughly';
    case 'uncertain':
      return `${grain}, and not for certain`;
  }
}
