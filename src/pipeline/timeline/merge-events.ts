import type { TimelineEvent } from '../types.ts';
import { makeEvent } from './make-event.ts';

/** One event out of several, on an editor's word. It keeps the first one's id. */
export function mergeEvents(event: TimelineEvent, others: readonly TimelineEvent[]): TimelineEvent {
  const all = [event, ...others];
  const merged = makeEvent({ mentions: all.flatMap(({ mentions }) => mentions), closeness: 1 }, event.id);
  return merged ? { ...merged, foretold: all.flatMap(({ foretold }) => foretold) } : event;
}
