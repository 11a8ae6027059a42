import type { TimelineEvent } from '../../pipeline/types.ts';
import { capitalise } from './capitalise.ts';

/**
 * A headline for where nothing else says what became of it, such as a title, a feed or a link that is shared: words of
 * what nobody but a source vouches for, or what was denied, are not to be read as a fact. “Denied by Okafor: Okafor stole
 * a car”.
 */
export function headlineWithStatus(event: TimelineEvent): string {
  return isVouchedFor(event) ? event.headline : `${describeStatus(event)}: ${event.headline}`;
}

/**
 * Whether the articles themselves say that it took place. Of what was said only a statement did: there the saying is the
 * event, and anything else is what somebody said had happened.
 */
export function isVouchedFor({ status, kind }: Pick<TimelineEvent, 'status' | 'kind'>): boolean {
  return status === 'happened' || (status === 'said' && kind === 'statement');
}

/** “Happened”, “Announced”, “Denied by Okafor”. */
export function describeStatus({ status, attribution }: Pick<TimelineEvent, 'status' | 'attribution'>): string {
  const word = capitalise(status);
  if (attribution === undefined || status === 'happened') return word;
  return `${word} by ${attribution}`;
}
