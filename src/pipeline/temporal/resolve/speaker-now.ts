import { daysBetween } from '../../calendar/calendar-date.ts';
import type { NamedDate, ResolveContext } from './context.ts';

/** In days: nearer to publication, the text may speak of its own time. */
const LONG_AGO = 550;

/** For how many sentences the story stands at a date that it named. */
const REACH = 4;

/**
 * The day or month from which people of a history speak: “We took office 15 months ago”, said in 1970. Only where all of the
 * text is a history, and has reached a time long before its publication.
 */
export function speakerNow(context: ResolveContext): NamedDate | undefined {
  const { narrative, fromToday, previous, sentence, published } = context;
  if (!narrative || fromToday || !previous || previous.sentence < sentence - REACH) return undefined;
  return daysBetween(previous.cell.start, published) > LONG_AGO ? previous : undefined;
}
