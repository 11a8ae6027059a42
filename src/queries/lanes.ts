/**
 * The layout of the lanes: where each mark of each article stands. Horizontal places are in per cent of the picture's
 * width, so that it fits any screen with its text at its own size; vertical ones in pixels from its top.
 */
import { addDays } from '../pipeline/calendar/calendar-date.ts';
import { placeDay, timeAxis } from '../pipeline/calendar/time-axis.ts';
import type { TimeAxis } from '../pipeline/calendar/time-axis.ts';
import type { CalendarDate, TimelineEvent } from '../pipeline/types.ts';
import { findArticles } from './find-article.ts';
import { layOutMarks } from './lane-marks.ts';
import type { LaneSizes, Mark } from './lane-marks.ts';
import type { Site } from './types.ts';

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

/** A mark keeps 24 pixels to itself, across and down, where the picture is 290 pixels wide. */
export const FULL_SIZES: LaneSizes = { heading: 28, row: 24, gap: 14, slot: 8.3 };
export const SMALL_SIZES: LaneSizes = { heading: 4, row: 10, gap: 8, slot: 3 };

const MOST_LANES = 12;

/** Lanes of the articles that the timeline knows, in order of publication; nothing where no event is known. */
export function layOutLanes(
  events: readonly TimelineEvent[],
  articles: Site['articles'],
  sizes: LaneSizes = FULL_SIZES,
): LanesLayout | undefined {
  const telling = new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  const told = findArticles(articles, telling);
  const shown = told.slice(0, MOST_LANES).reverse();
  const nows = shown.map(({ fields }) => ({ start: fields.published, end: addDays(fields.published, 1) }));
  const axis = timeAxis([...events.map((event) => event.date.interval), ...nows]);
  if (axis === undefined || events.length === 0) return undefined;
  const lanes: Lane[] = [];
  let top = 0;
  for (const { slug, fields } of shown) {
    const marks = layOutMarks(events, slug, axis, sizes, top + sizes.heading);
    const rows = Math.max(...marks.map((mark) => mark.y), top + sizes.heading + sizes.row / 2);
    const bottom = rows + sizes.row / 2;
    const now = placeDay(axis, fields.published) * 100;
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
