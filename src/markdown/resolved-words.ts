import { describeDate } from '../pipeline/calendar/describe-date.ts';
import type { TemporalExpression } from '../pipeline/types.ts';

/**
 * What a page puts in brackets behind a date, where its own words do not say it: what is meant by one that is relative,
 * or that an editor fixed.
 */
export function resolvedWords({ anchor, ruleId, text, value }: TemporalExpression): string | undefined {
  if (value.type !== 'date') return undefined;
  const words = describeDate(value);
  return anchor !== 'none' || (ruleId === 'editor' && !text.includes(words)) ? words : undefined;
}
