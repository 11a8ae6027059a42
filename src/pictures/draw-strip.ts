import { ticksOf, type Tick } from '../pipeline/calendar/axis-ticks.ts';
import { placeDay, timeAxis, type TimeAxis } from '../pipeline/calendar/time-axis.ts';
import type { Interval } from '../pipeline/types.ts';
import { fillBox, type Canvas } from './canvas.ts';
import { colourOf, type Tone } from './palette.ts';

/** Where the strip of the timeline stands, in pixels. */
export interface StripBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The axis that all events of the site stand on, with how they are shown when they are not what a picture is about. */
export interface Strip {
  readonly axis: TimeAxis;
  readonly ticks: readonly Tick[];
  readonly ground: Ground;
}

/** Few events: how many lie over each pixel. Many: how many begin in each column, as one of a few heights. */
type Ground =
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  | { readonly kind: 'columns'; readonly heights: readonly number[] };

/** A stretch of the strip in pixels from its left, half-open, with how many events lie over it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The most events that can be told apart as marks of their own. */
const MOST_MARKS = 120;
const THINNEST = 6;
const COLUMN = { pitch: 8, width: 6 } as const;
/** A column is one step higher for each doubling, so that a new event rarely changes it. */
const MOST_STEPS = 8;
/** What shows of the paper through one mark of the ground, and through one of the picture's own. */
const QUIET_GAP = 0.75;
const OWN_GAP = 0.2;
const COLUMN_SHADE = 0.43;
const TICK_GAP = 0.09;

/** Nothing where there are no events. */
export function planStrip(intervals: readonly Interval[], width: number): Strip | undefined {
  const axis = timeAxis(intervals);
  if (axis === undefined) return undefined;
  const ground: Ground =
    intervals.length > MOST_MARKS
      ? { kind: 'columns', heights: heightsOf(axis, intervals, width) }
      : { kind: 'marks', marks: marksOf(axis, intervals, width) };
  return { axis, ticks: ticksOf(axis, TICK_GAP), ground };
}

/** Where intervals lie on the strip, the narrow ones widened so that they show. */
export function marksOf(axis: TimeAxis, intervals: readonly Interval[], width: number): readonly Mark[] {
  const edges = new Map<number, number>();
  const add = (at: number, change: number): Map<number, number> => edges.set(at, (edges.get(at) ?? 0) + change);
  for (const { start, end } of intervals) {
    const from = Math.min(Math.round(placeDay(axis, start) * width), width - THINNEST);
    add(from, 1);
    add(Math.max(from + THINNEST, Math.round(placeDay(axis, end) * width)), -1);
  }
  const places = [...edges.keys()].sort((a, b) => a - b);
  let depth = 0;
  return places.flatMap((from, index) => {
    depth += edges.get(from) ?? 0;
    return depth === 0 ? [] : [{ from, to: places[index + 1] ?? width, depth }];
  });
}

/** Steps of each column's height, as a share of the highest. */
function heightsOf(axis: TimeAxis, intervals: readonly Interval[], width: number): readonly number[] {
  const begun = new Array<number>(Math.floor(width / COLUMN.pitch)).fill(0);
  for (const { start } of intervals) {
    const column = Math.min(Math.floor(placeDay(axis, start) * begun.length), begun.length - 1);
    begun[column] = (begun[column] ?? 0) + 1;
  }
  const steps = begun.map((count) => (count === 0 ? 0 : Math.min(Math.floor(Math.log2(count)) + 1, MOST_STEPS)));
  const highest = Math.max(...steps);
  return steps.map((step) => step / highest);
}

/** Draws all events of the site: quietly behind a picture's own, in the accent where the picture is of all of them. */
export function drawGround(canvas: Canvas, { ground }: Strip, box: StripBox, tone: Tone): void {
  if (ground.kind === 'marks') {
    drawMarks(canvas, ground.marks, box, tone, tone === 'quiet' ? QUIET_GAP : OWN_GAP);
    return;
  }
  for (const [index, share] of ground.heights.entries()) {
    const height = Math.round(share * box.height);
    const left = box.left + index * COLUMN.pitch;
    const shape = { left, top: box.top + box.height - height, width: COLUMN.width, height };
    fillBox(canvas, shape, colourOf(tone, tone === 'quiet' ? COLUMN_SHADE : 1));
  }
}

/** Draws a picture's own events over all others. */
export function drawOwn(canvas: Canvas, marks: readonly Mark[], box: StripBox): void {
  drawMarks(canvas, marks, box, 'accent', OWN_GAP);
}

function drawMarks(canvas: Canvas, marks: readonly Mark[], box: StripBox, tone: Tone, gap: number): void {
  for (const { from, to, depth } of marks) {
    const shape = { left: box.left + from, top: box.top, width: to - from, height: box.height };
    fillBox(canvas, shape, colourOf(tone, 1 - gap ** depth));
  }
}
