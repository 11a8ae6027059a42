import { dayNumber } from '../calendar/calendar-date.ts';
import type { DatedTelling } from './prepare-mention.ts';

/** An article's news is at most so old when it appears: in days. */
const freshest = 8;

/**
 * Whether a mention is what its article was written for: its first sentence, on what has just happened. Of all that
 * happened that day it is what later articles come back to.
 */
export function isNews({ mention, span }: DatedTelling): boolean {
  if (mention.sentence.index > 0 || mention.status === 'announced') return false;
  return span.length <= freshest && dayNumber(mention.reported) - span.start <= freshest;
}
