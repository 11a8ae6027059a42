/**
 * The layout of the lanes: where each mark of each article stands. Horizontal places are in per cent of the picture's
 * width, so that it fits any screen with its text at its own size; vertical ones in pixels from its top.
 */
import { describeDate } from '../pipeline/calendar/describe-date.ts';
import { placeDay, timeAxis } from '../pipeline/calendar/time-axis.ts';
import type { TimeAxis } from '../pipeline/calendar/time-axis.ts';
import type { CalendarDate, DateValue, EventMention, EventStatus, Interval, TimelineEvent } from '../pipeline/types.ts';
import { addDays } from '../pipeline/calendar/calendar-date.ts';
import { lengthInDays } from '../pipeline/calendar/interval.ts';
import type { Site } from './types.ts';

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

export interface Lane {
  readonly slug: string;
  readonly title: string;
  readonly published: CalendarDate;
  /** Where the article's own present is. */
  readonly now: number;
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Mark[];
}

/** A line between the marks of one event in two lanes. */
export interface Join {
  readonly event: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export interface LanesLayout {
  readonly axis: TimeAxis;
  readonly lanes: readonly Lane[];
  readonly joins: readonly Join[];
  readonly height: number;
  /** Articles that have no lane, because there are more than a picture can hold. */
  readonly leftOut: number;
}

export interface LaneSizes {
  /** Height of a lane's heading, of a row of marks, and of the gap below a lane; pixels. */
  readonly heading: number;
  readonly row: number;
  readonly gap: number;
  /** The least room for a mark, per cent of the width. */
  readonly slot: number;
}

/** A mark keeps 24 pixels to itself, across and down, where the picture is 290 pixels wide. */
export const FULL_SIZES: LaneSizes = { heading: 28, row: 24, gap: 14, slot: 8.3 };
export const SMALL_SIZES: LaneSizes = { heading: 4, row: 10, gap: 8, slot: 3 };

/** Per cent of the width: 4 pixels where the picture is 290 pixels wide. */
const THINNEST_BAR = 1.4;
const MOST_LANES = 12;
const MOST_MARKS_A_LANE = 120;

/** Lanes of the articles that the timeline knows, in order of publication; nothing where no event is known. */
export function layOutLanes(
  events: readonly TimelineEvent[],
  articles: Site['articles'],
  sizes: LaneSizes = FULL_SIZES,
): LanesLayout | undefined {
  const told = articles.filter(({ slug }) => events.some((event) => mentionIn(event, slug) !== undefined)).reverse();
  const shown = told.slice(-MOST_LANES);
  const nows = shown.map(({ fields }) => ({ start: fields.published, end: addDays(fields.published, 1) }));
  const axis = timeAxis([...events.map((event) => event.date.interval), ...nows]);
  if (axis === undefined || events.length === 0) return undefined;
  const lanes: Lane[] = [];
  let top = 0;
  for (const { slug, fields } of shown) {
    const marks = layOutMarks(events, slug, axis, sizes, top + sizes.heading);
    const rows = Math.max(...marks.map((mark) => mark.y), top + sizes.heading + sizes.row / 2);
    const bottom = rows + sizes.row / 2;
    const now = percent(placeDay(axis, fields.published));
    lanes.push({ slug, title: fields.title, published: fields.published, now, top, bottom, marks });
    top = bottom + sizes.gap;
  }
  return {
    axis,
    lanes,
    joins: joinLanes(lanes),
    height: Math.max(top - sizes.gap, 0),
    leftOut: told.length - shown.length,
  };
}

function layOutMarks(
  events: readonly TimelineEvent[],
  slug: string,
  axis: TimeAxis,
  sizes: LaneSizes,
  top: number,
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
      y: top + sizes.row * (row + 0.5),
      status: event.status,
      faded: date.qualifier !== 'exact',
      title: `${describeDate(date)}: ${event.headline}`,
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
  const from = percent(placeDay(axis, interval.start));
  const to = percent(placeDay(axis, interval.end));
  return { from, to, middle: (from + to) / 2 };
}

function shapeOf({ granularity, interval }: DateValue, width: number): Mark['shape'] {
  if (granularity === 'day') return 'dot';
  return lengthInDays(interval) <= 31 || width < THINNEST_BAR ? 'block' : 'bar';
}

function joinLanes(lanes: readonly Lane[]): readonly Join[] {
  return lanes.flatMap((lane, index) =>
    lane.marks.flatMap((mark) => {
      const below = lanes
        .slice(index + 1)
        .flatMap((other) => other.marks.find(({ event }) => event === mark.event) ?? [])[0];
      return below === undefined
        ? []
        : { event: mark.event, from: { x: mark.middle, y: mark.y }, to: { x: below.middle, y: below.y } };
    }),
  );
}

function percent(share: number): number {
  return share * 100;
}
