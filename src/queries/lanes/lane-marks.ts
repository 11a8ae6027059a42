/** The marks of a lane: what each event looks like in it, and which row it stands in. Places as in `lanes.ts`. */
import { describeDate } from '../../pipeline/calendar/describe-date.ts';
import { lengthInDays } from '../../pipeline/calendar/interval.ts';
import { placeDay } from '../../pipeline/calendar/time-axis.ts';
import type { TimeAxis } from '../../pipeline/calendar/time-axis.ts';
import type { DateValue, EventMention, EventStatus, Interval, TimelineEvent } from '../../pipeline/types.ts';
import { headlineWithStatus } from '../words/headline-with-status.ts';

export interface Mark {
  readonly event: string;
  /** A day is a dot; anything else a bar as wide as it lasts, or a block of fixed size where it would be too thin. */
  readonly shape: 'dot' | 'block' | 'bar';
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly y: number;
  readonly status: EventStatus;
  /** Approximate or uncertain: its edges fade. */
  readonly faded: boolean;
  readonly title: string;
}

export interface LaneSizes {
  /** The most lanes that the picture is to hold. */
  readonly lanes: number;
  /** Height of a row of marks, in em. */
  readonly row: number;
  /** The least room for a mark, per cent of the width. */
  readonly slot: number;
}

/** Per cent of the width: 4 pixels where the picture is 290 pixels wide. */
const THINNEST_BAR = 1.4;
const MOST_MARKS_A_LANE = 120;

/** The marks of one article's lane. */
export function layOutMarks(
  events: readonly TimelineEvent[],
  slug: string,
  axis: TimeAxis,
  sizes: LaneSizes,
): readonly Mark[] {
  /** Per row, how far its last mark reaches. */
  const rows: number[] = [];
  const told = events.flatMap((event) => {
    const mention = mentionIn(event, slug);
    return mention === undefined ? [] : { event, date: mention.date };
  });
  return told.slice(-MOST_MARKS_A_LANE).map(({ event, date }) => {
    const { from, to, middle } = extentOf(date.interval, axis);
    const reach = Math.max(to - from, sizes.slot);
    const start = Math.min(Math.max(middle - reach / 2, 0), 100 - reach);
    const free = rows.findIndex((end) => end <= start + 0.001);
    const row = free === -1 ? rows.length : free;
    rows[row] = start + reach;
    return {
      event: event.id,
      shape: shapeOf(date, to - from),
      ...{ from, to, middle },
      y: sizes.row * (row + 0.5),
      status: event.status,
      faded: date.qualifier !== 'exact',
      title: `${describeDate(date)}: ${headlineWithStatus(event)}`,
    };
  });
}

/** What the article says of the event; the finest where it says it more than once. */
function mentionIn(event: TimelineEvent, slug: string): EventMention | undefined {
  return event.mentions
    .filter((mention) => mention.article === slug)
    .sort((a, b) => lengthInDays(a.date.interval) - lengthInDays(b.date.interval))[0];
}

function extentOf(
  interval: Interval,
  axis: TimeAxis,
): { readonly from: number; readonly to: number; readonly middle: number } {
  const from = placeDay(axis, interval.start) * 100;
  const to = placeDay(axis, interval.end) * 100;
  return { from, to, middle: (from + to) / 2 };
}

function shapeOf({ granularity, interval }: DateValue, width: number): Mark['shape'] {
  if (granularity === 'day') return 'dot';
  return lengthInDays(interval) <= 31 || width < THINNEST_BAR ? 'block' : 'bar';
}
