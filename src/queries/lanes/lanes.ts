/**
 * The layout of the lanes: where each mark of each article stands. Horizontal places are in per cent of the picture's
 * width, so that it fits any screen with its text at its own size; vertical ones in em from the top of the lane, so that
 * the marks grow with the text about them.
 */
import { addDays } from '../../pipeline/calendar/calendar-date.ts';
import { placeDay, timeAxis } from '../../pipeline/calendar/time-axis.ts';
import type { TimeAxis } from '../../pipeline/calendar/time-axis.ts';
import type { CalendarDate, TimelineEvent } from '../../pipeline/types.ts';
import { findArticles } from '../site/find-article.ts';
import type { Site } from '../site/types.ts';
import { joinLanes, type LaneJoins } from './lane-joins.ts';
import { layOutMarks } from './lane-marks.ts';
import type { LaneSizes, Mark } from './lane-marks.ts';

export interface Lane {
  readonly slug: string;
  readonly title: string;
  readonly published: CalendarDate;
  /** Where the article's own present is. */
  readonly now: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly joins: LaneJoins;
}

export interface LanesLayout {
  readonly axis: TimeAxis;
  readonly lanes: readonly Lane[];
  /** Some event is told by more than one of them. */
  readonly joined: boolean;
  /** Articles that have no lane, because there are more than a picture can hold. */
  readonly leftOut: number;
}

/** Of 12 pixels an em, a mark keeps 24 pixels to itself, across and down, where the picture is 290 pixels wide. */
export const FULL_SIZES: LaneSizes = { lanes: 12, row: 2, slot: 8.3 };
export const SMALL_SIZES: LaneSizes = { lanes: 5, row: 0.85, slot: 3 };

/** From the middle of a row to where the largest mark is clear of what is below, in em. */
const REACH = 0.6;

/** Lanes of the articles that the timeline knows, in order of publication; nothing where no event is known. */
export function layOutLanes(
  events: readonly TimelineEvent[],
  articles: Site['articles'],
  sizes: LaneSizes = FULL_SIZES,
): LanesLayout | undefined {
  const telling = new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  const told = findArticles(articles, telling);
  const shown = told.slice(0, sizes.lanes).reverse();
  const nows = shown.map(({ fields }) => ({ start: fields.published, end: addDays(fields.published, 1) }));
  const slugs = new Set(shown.map(({ slug }) => slug));
  const drawn = events.filter(({ mentions }) => mentions.some(({ article }) => slugs.has(article)));
  const axis = timeAxis([...drawn.map((event) => event.date.interval), ...nows]);
  if (axis === undefined || events.length === 0) return undefined;
  const lanes = joinLanes(
    shown.map(({ slug, fields }) => {
      const marks = layOutMarks(drawn, slug, axis, sizes);
      return {
        slug,
        title: fields.title,
        published: fields.published,
        now: placeDay(axis, fields.published) * 100,
        height: Math.max(...marks.map(({ y }) => y + Math.max(sizes.row / 2, REACH)), sizes.row),
        marks,
      };
    }),
  );
  return {
    axis,
    lanes,
    joined: lanes.some(({ joins }) => joins.lines.length > 0),
    leftOut: told.length - shown.length,
  };
}
