import { utcTicks } from 'd3-time';
import type { CalendarDate } from '../types.ts';
import { compareDates, dayNumber, fromDayNumber, partsOf } from './calendar-date.ts';
import { MONTH_NAMES } from './describe-date.ts';
import { lengthInDays } from './interval.ts';
import { placeDay } from './time-axis.ts';
import type { AxisPiece, TimeAxis } from './time-axis.ts';

export interface Tick {
  readonly day: CalendarDate;
  /** Share of the axis, 0 to 1. */
  readonly at: number;
  readonly label: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Round dates along the axis, never closer than `gap` (a share of the axis) to one another or beyond its ends. Where years
 * are left out, each run of years begins with its first, round or not; where the scale changes, a tick says from which
 * year on, and round ones give way to it.
 */
export function ticksOf(axis: TimeAxis, gap: number): readonly Tick[] {
  const ticks: Tick[] = [];
  /** Of pieces that have to be told from the one before. No round date takes their place. */
  const firsts = new Set<CalendarDate | undefined>([undefined]);
  const broken = axis.pieces.some(({ kind }) => kind === 'skipped');
  for (const [index, piece] of axis.pieces.entries()) {
    if (piece.kind === 'skipped') continue;
    const before = axis.pieces[index - 1]?.kind;
    const begins = broken && (index === 0 || before === 'skipped');
    const changes = before === 'crowded' || (before === 'squeezed' && piece.kind === 'crowded');
    const standsNear = ({ day, at }: Tick): boolean => piece.from - at < gap && !firsts.has(day);
    // The first tick of all stays: with one year alone, nobody could tell which way is what.
    while (changes && ticks.length > 1 && ticks.slice(-1).some(standsNear)) ticks.pop();
    const first = begins || changes ? [piece.interval.start] : [];
    for (const day of [...first, ...roundDays(piece, gap)]) {
      const at = placeDay(axis, day);
      const last = ticks.at(-1);
      if (last === undefined || at - last.at >= gap) ticks.push({ day, at, label: labelOf(day) });
    }
    firsts.add(first[0]);
  }
  return ticks;
}

/**
 * The days of the finest round step that suits the gap. Of years every other one may still be left out; of months none,
 * since that would leave Aprils and Octobers, and no January to say of which year.
 */
function roundDays({ interval, from, to }: AxisPiece, gap: number): readonly CalendarDate[] {
  const shortest = (gap / (to - from)) * lengthInDays(interval);
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

function toDate(day: CalendarDate): Date {
  return new Date(dayNumber(day) * MILLISECONDS_A_DAY);
}
