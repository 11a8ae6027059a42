/**
 * A time axis for a picture. History is sparse and news is dense, so one linear scale hides most of what there is to
 * see. A long stretch of years in which nothing is told is left out, and where most of the dates crowd into a short
 * stretch, that stretch is drawn wider than the rest. The axis stays linear within each of its pieces, and says what was
 * done (`pieces`, `magnification`) so that a picture can say it too.
 */
import type { CalendarDate, Interval } from '../types.ts';
import { compareDates, dayNumber } from './calendar-date.ts';
import { crowdedYears } from './crowded-years.ts';
import { contains, lengthInDays } from './interval.ts';
import { toldRuns } from './told-runs.ts';

/** A stretch that is drawn to one scale. `from` and `to` are shares of the axis, 0 to 1. */
export interface AxisPiece {
  readonly interval: Interval;
  readonly from: number;
  readonly to: number;
  /**
   * `crowded` is drawn wider than what is `squeezed` beside it, and `plain` is all of a run of years, to a scale of its
   * own. In what is `skipped` nothing is told; it takes the room of a break.
   */
  readonly kind: 'plain' | 'crowded' | 'squeezed' | 'skipped';
}

export interface TimeAxis {
  /** In order, end to end; a single one where the axis is linear throughout. */
  readonly pieces: readonly [AxisPiece, ...AxisPiece[]];
  /** The piece that is drawn wider. */
  readonly crowded?: AxisPiece;
  /** How many times wider a day of the crowded piece is drawn than one that is squeezed; 1 where there is no such piece. */
  readonly magnification: number;
}

/** A crowd takes at most this share of the years of its run… */
const SHORT = 1 / 3;
/** …and gets this share of their room. */
const WIDE = 0.66;
/** What a break takes of the axis, and a run between breaks at the least: with the break, the label of its first year. */
const BREAK = 0.03;
const LEAST = 0.115;

/** An axis of one scale, over whole years, that holds all the intervals; nothing where there are none. */
export function linearAxis(intervals: readonly Interval[]): TimeAxis | undefined {
  const runs = toldRuns(intervals);
  const [start, end] = [runs[0]?.start, runs.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  return { pieces: [{ interval: { start, end }, from: 0, to: 1, kind: 'plain' }], magnification: 1 };
}

/**
 * An axis that gives room to what is told. Each run of years between two breaks gets the more of it the more often its
 * events can be halved: a new one seldom changes the axis. In the fullest run, the latest of several, a crowd of events
 * is drawn wider.
 */
export function timeAxis(intervals: readonly Interval[]): TimeAxis | undefined {
  const runs = toldRuns(intervals).map((interval) => ({
    interval,
    told: intervals.filter((event) => contains(interval, event)),
  }));
  const fullest = runs.reduce(
    (best, { told }, index) => (told.length >= (runs[best]?.told.length ?? 0) ? index : best),
    0,
  );
  const pieces: AxisPiece[] = [];
  let magnification = 1;
  const shares = shareRoom(runs.map(({ told }) => told.length));
  for (const [index, { interval, told }] of runs.entries()) {
    const { from, to } = shares[index] ?? { from: 0, to: 1 };
    const last = pieces.at(-1);
    if (last)
      pieces.push({
        interval: { start: last.interval.end, end: interval.start },
        from: last.to,
        to: from,
        kind: 'skipped',
      });
    const crowd = index === fullest ? crowdedYears(told) : undefined;
    if (crowd === undefined || lengthInDays(crowd) > lengthInDays(interval) * SHORT)
      pieces.push({ interval, from, to, kind: 'plain' });
    else {
      pieces.push(...splitRun({ interval, from, to }, crowd));
      magnification = (WIDE / lengthInDays(crowd)) * ((lengthInDays(interval) - lengthInDays(crowd)) / (1 - WIDE));
    }
  }
  const [first, ...rest] = pieces;
  const crowded = pieces.find(({ kind }) => kind === 'crowded');
  return first && { pieces: [first, ...rest], ...(crowded && { crowded }), magnification };
}

/** Where a day begins on the axis, 0 to 1; days beyond the axis stand at its ends. */
export function placeDay({ pieces }: TimeAxis, day: CalendarDate): number {
  const piece = pieces.find(({ interval }) => compareDates(day, interval.end) < 0) ?? pieces.at(-1) ?? pieces[0];
  const { interval, from, to } = piece;
  const share = (dayNumber(day) - dayNumber(interval.start)) / lengthInDays(interval);
  return from + Math.min(Math.max(share, 0), 1) * (to - from);
}

type Place = Pick<AxisPiece, 'from' | 'to'>;

/** The places of runs with so many events each, from 0 to 1, with room for a break between two. */
function shareRoom(counts: readonly number[]): readonly Place[] {
  // Squared: of three runs with 1, 2 and 70 events, the first two would otherwise take a third of the axis.
  const weights = counts.map((count) => Math.floor(Math.log2(Math.max(count, 1))) ** 2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const room = 1 - BREAK * (counts.length - 1) - LEAST * counts.length;
  let from = 0;
  return weights.map((weight, index) => {
    const width = LEAST + room * (sum === 0 ? 1 / counts.length : weight / sum);
    const place = { from, to: index === counts.length - 1 ? 1 : from + width };
    from = place.to + BREAK;
    return place;
  });
}

/** A run with its crowd drawn wider, and what lies before and after it squeezed to one scale. */
function splitRun({ interval, from, to }: Omit<AxisPiece, 'kind'>, crowd: Interval): readonly AxisPiece[] {
  const before = { start: interval.start, end: crowd.start };
  const after = { start: crowd.end, end: interval.end };
  const room = to - from;
  const left = from + ((1 - WIDE) * room * lengthInDays(before)) / (lengthInDays(before) + lengthInDays(after));
  const right = lengthInDays(after) === 0 ? to : left + WIDE * room;
  const pieces: readonly AxisPiece[] = [
    { interval: before, from, to: left, kind: 'squeezed' },
    { interval: crowd, from: left, to: right, kind: 'crowded' },
    { interval: after, from: right, to, kind: 'squeezed' },
  ];
  return pieces.filter((piece) => lengthInDays(piece.interval) > 0);
}
