import type { EventMention } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { lengthInDays } from '../calendar/interval.ts';

/** The first report before later ones; of several on one day the finest date, then the first in its text. */
export function byFirstReport(a: EventMention, b: EventMention): number {
  return (
    compareDates(a.reported, b.reported) ||
    lengthInDays(a.date.interval) - lengthInDays(b.date.interval) ||
    (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
    a.clause.start - b.clause.start
  );
}

/** The mention that an event is named after: the first report of it, so that later articles leave the id alone. */
export function namesakeOf(mentions: readonly EventMention[]): EventMention | undefined {
  return [...mentions].sort(byFirstReport)[0];
}
