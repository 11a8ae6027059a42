/**
 * A time axis for a picture. History is sparse and news is dense, so one linear scale hides most of what there is to
 * see: where most of the dates crowd into a short stretch, that stretch is drawn wider than the rest. The axis stays
 * linear within each of its pieces, and says what was done (`pieces`, `magnification`) so that a picture can say it too.
 */
import { utcTicks, utcYear } from 'd3-time';
import type { CalendarDate, Interval } from '../types.ts';
import { addDays, compareDates, dayNumber, fromDayNumber, partsOf, yearOf } from './calendar-date.ts';
import { MONTH_NAMES } from './describe-date.ts';

/** A stretch that is drawn to one scale. `from` and `to` are shares of the axis, 0 to 1. */
export interface AxisPiece {
  readonly interval: Interval;
  readonly from: number;
  readonly to: number;
}

export interface TimeAxis {
  /** In order, end to end; a single one where the axis is linear throughout. */
  readonly pieces: readonly [AxisPiece, ...AxisPiece[]];
  /** The piece that is drawn wider. */
  readonly crowded?: AxisPiece;
  /** How many times wider a day of the crowded piece is drawn than any other day; 1 where there is no such piece. */
  readonly magnification: number;
}

export interface Tick {
  readonly day: CalendarDate;
  /** Share of the axis, 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/** The crowded piece holds this share of the dates… */
const CROWD = 0.6;
/** …in at most this share of the years… */
const SHORT = 1 / 3;
/** …and gets this share of the axis. */
const WIDE = 0.66;

const MILLISECONDS_A_DAY = 86_400_000;

/** An axis of one scale, over whole years, that holds all the intervals; nothing where there are none. */
export function linearAxis(intervals: readonly Interval[]): TimeAxis | undefined {
  const domain = wholeYears(intervals);
  return domain && { pieces: [{ interval: domain, from: 0, to: 1 }], magnification: 1 };
}

/**
 * An axis that gives room where most of the dates are. The crowded stretch is the shortest run of whole years that
 * holds the middles of 60 % of the intervals, the latest of several; it is drawn wider where it takes up no more than a
 * third of the years.
 */
export function timeAxis(intervals: readonly Interval[]): TimeAxis | undefined {
  const domain = wholeYears(intervals);
  const crowd = domain && crowdedYears(intervals);
  if (domain === undefined || crowd === undefined || length(crowd) > length(domain) * SHORT)
    return linearAxis(intervals);
  const before = dayNumber(crowd.start) - dayNumber(domain.start);
  const after = dayNumber(domain.end) - dayNumber(crowd.end);
  const left = ((1 - WIDE) * before) / (before + after);
  const crowded = { interval: crowd, from: left, to: left + WIDE };
  const pieces = [
    { interval: { start: domain.start, end: crowd.start }, from: 0, to: crowded.from },
    crowded,
    { interval: { start: crowd.end, end: domain.end }, from: crowded.to, to: 1 },
  ];
  const [first, ...rest] = pieces.filter((piece) => length(piece.interval) > 0);
  const magnification = WIDE / length(crowd) / ((1 - WIDE) / (before + after));
  return first && { pieces: [first, ...rest], crowded, magnification };
}

/** Where a day begins on the axis, 0 to 1; days beyond the axis stand at its ends. */
export function placeDay({ pieces }: TimeAxis, day: CalendarDate): number {
  const piece = pieces.find(({ interval }) => compareDates(day, interval.end) < 0) ?? pieces.at(-1) ?? pieces[0];
  const { interval, from, to } = piece;
  const share = (dayNumber(day) - dayNumber(interval.start)) / length(interval);
  return from + Math.min(Math.max(share, 0), 1) * (to - from);
}

/** Round dates along the axis, never closer than `gap` (a share of the axis) to one another or beyond its ends. */
export function ticksOf(axis: TimeAxis, gap: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const piece of axis.pieces) {
    for (const day of roundDays(piece, gap)) {
      const at = placeDay(axis, day);
      const last = ticks.at(-1);
      if (last === undefined || at - last.at >= gap) ticks.push({ day, at, label: labelOf(day) });
    }
  }
  return ticks;
}

/**
 * The days of the finest round step that suits the gap. Of years every other one may still be left out; of months none,
 * since that would leave Aprils and Octobers, and no January to say of which year.
 */
function roundDays({ interval, from, to }: AxisPiece, gap: number): readonly CalendarDate[] {
  const shortest = (gap / (to - from)) * length(interval);
  for (let count = Math.max(1, Math.floor((to - from) / gap)); count > 0; count -= 1) {
    const days = utcTicks(toDate(interval.start), toDate(interval.end), count)
      .map((date) => fromDayNumber(date.getTime() / MILLISECONDS_A_DAY))
      .filter((day) => compareDates(day, interval.end) < 0);
    const spaced = days.every((day, index) => {
      const before = days[index - 1];
      return before === undefined || dayNumber(day) - dayNumber(before) >= shortest;
    });
    if (days.length > 0 && (spaced || days.every((day) => day.endsWith('-01-01')))) return days;
  }
  return [interval.start];
}

function labelOf(day: CalendarDate): string {
  const { year, month, day: ofMonth } = partsOf(day);
  const name = MONTH_NAMES[month - 1]?.slice(0, 3) ?? '';
  if (ofMonth !== 1) return `${ofMonth} ${name}`;
  if (month !== 1) return name;
  return year <= 0 ? `${1 - year} BC` : String(year);
}

function wholeYears(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...rest] = intervals;
  if (first === undefined) return undefined;
  let { start, end } = first;
  for (const interval of rest) {
    if (compareDates(interval.start, start) < 0) start = interval.start;
    if (compareDates(interval.end, end) > 0) end = interval.end;
  }
  return { start: floorYear(start), end: ceilYear(end) };
}

function crowdedYears(intervals: readonly Interval[]): Interval | undefined {
  const middles = intervals.map(middleOf).sort(compareDates);
  const held = Math.ceil(middles.length * CROWD);
  let shortest: Interval | undefined;
  for (let index = 0; index + held <= middles.length; index += 1) {
    const [start, end] = [middles[index], middles[index + held - 1]];
    if (start === undefined || end === undefined) continue;
    const run = { start: floorYear(start), end: ceilYear(addDays(end, 1)) };
    if (shortest === undefined || length(run) <= length(shortest)) shortest = run;
  }
  return shortest;
}

function middleOf({ start, end }: Interval): CalendarDate {
  return fromDayNumber(Math.floor((dayNumber(start) + dayNumber(end) - 1) / 2));
}

function length({ start, end }: Interval): number {
  return dayNumber(end) - dayNumber(start);
}

function toDate(day: CalendarDate): Date {
  return new Date(dayNumber(day) * MILLISECONDS_A_DAY);
}

function floorYear(day: CalendarDate): CalendarDate {
  return fromDayNumber(utcYear.floor(toDate(day)).getTime() / MILLISECONDS_A_DAY);
}

function ceilYear(day: CalendarDate): CalendarDate {
  return yearOf(day) >= 9999 ? day : fromDayNumber(utcYear.ceil(toDate(day)).getTime() / MILLISECONDS_A_DAY);
}
