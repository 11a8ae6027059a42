import { addDays, partsOf } from '../pipeline/calendar/calendar-date.ts';
import { describeDate } from '../pipeline/calendar/describe-date.ts';
import { parseEdtf } from '../pipeline/calendar/edtf.ts';
import { tellingsOf } from '../pipeline/timeline/tellings-of.ts';
import type { CalendarDate, DateValue, Granularity, TimelineEvent } from '../pipeline/types.ts';
import { eventPath } from '../queries/events/event-view.ts';
import { headlineWithStatus } from '../queries/words/headline-with-status.ts';
import { escapeHtml } from './escape-html.ts';
import { evidencePath } from './event-record.ts';
import { addressOf } from './publication.ts';
import type { TimelineData } from './timeline-data.ts';

interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** TimelineJS takes a day, a month or a year, and shows no more than it was given. */
const precisions: Readonly<Record<Exclude<Granularity, 'span'>, 'day' | 'month' | 'year'>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  half: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

function cut(day: CalendarDate, granularity: Granularity): TimelineJsDate {
  const parts = partsOf(day);
  const precision = granularity === 'span' ? 'year' : precisions[granularity];
  if (precision === 'year') return { year: parts.year };
  return precision === 'month' ? { year: parts.year, month: parts.month } : parts;
}

/** A range has the precision of each of its ends. */
function endsOf(date: DateValue): { readonly start: TimelineJsDate; readonly end: TimelineJsDate } {
  const [first, last] = date.edtf.split('/').map(parseEdtf);
  const grainOf = (end: typeof first): Granularity => (end?.type === 'date' ? end.granularity : date.granularity);
  return {
    start: cut(date.interval.start, grainOf(first)),
    end: cut(addDays(date.interval.end, -1), grainOf(last ?? first)),
  };
}

function slideOf(event: TimelineEvent, { publication }: TimelineData): object {
  const { start, end } = endsOf(event.date);
  const evidence = tellingsOf(event).map((mention) => {
    const address = addressOf(publication, evidencePath(mention));
    return `<blockquote>${escapeHtml(mention.sentence.text)} <a href="${escapeHtml(address)}">Read it there</a></blockquote>`;
  });
  const address = addressOf(publication, eventPath(event.id));
  return {
    unique_id: event.id,
    start_date: start,
    ...(JSON.stringify(start) === JSON.stringify(end) ? {} : { end_date: end }),
    display_date: describeDate(event.date),
    group: event.kind,
    text: {
      headline: `<a href="${escapeHtml(address)}">${escapeHtml(headlineWithStatus(event))}</a>`,
      text: evidence.join('\n'),
    },
  };
}

/** The timeline for TimelineJS (knightlab.com): its JSON with one slide an event. */
export function serialiseTimelineJs(data: TimelineData): string {
  const { publication, title } = data;
  const file = {
    title: { text: { headline: escapeHtml(title), text: escapeHtml(publication.description) } },
    events: data.events.map((event) => slideOf(event, data)),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
