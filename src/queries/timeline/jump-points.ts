import { parseEdtf } from '../../pipeline/calendar/edtf.ts';
import type { DateValue, TimelineEvent } from '../../pipeline/types.ts';
import { describeEdtf } from '../words/describe-reading.ts';
import { periodOf } from '../words/period-of.ts';

/** A place in the list that a reader may want to go to: a year in which something begins, with its first event. */
export interface JumpPoint {
  readonly label: string;
  readonly event: string;
}

/** In the order of the events. Where the text gives no year, a decade or a century stands in its place. */
export function jumpPoints(events: readonly TimelineEvent[]): readonly JumpPoint[] {
  const points = new Map<string, string>();
  for (const { id, date } of events) {
    const label = beginningOf(date);
    if (!points.has(label)) points.set(label, id);
  }
  return [...points].map(([label, event]) => ({ label, event }));
}

function beginningOf(date: DateValue): string {
  const [first = ''] = date.edtf.split('/');
  const start = date.granularity === 'span' ? parseEdtf(first) : date;
  const wide = start?.type === 'date' && (start.granularity === 'decade' || start.granularity === 'century');
  return wide ? periodOf(start) : describeEdtf(date.interval.start.slice(0, -6));
}
