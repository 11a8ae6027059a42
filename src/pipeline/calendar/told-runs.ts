import type { CalendarDate, Interval } from '../types.ts';
import { compareDates, dayNumber, makeDate, yearOf } from './calendar-date.ts';
import { lengthInDays } from './interval.ts';
import { floorTo } from './units.ts';

/** Fewer years than these without an event are shown, whatever lies about them. */
const LONG = 50;
/** Each break takes room and breath; a history that would need more of them is told all along. */
const MOST_BREAKS = 3;

/**
 * Runs of whole years that hold all the intervals, in order. Between two of them lie at least fifty years in which
 * nothing is told, and more than either of them lasts: a picture of time may leave these out.
 */
export function toldRuns(intervals: readonly Interval[]): readonly Interval[] {
  let runs = joinNear(intervals.map(wholeYears));
  for (let blank = nextToKeep(runs); blank !== undefined; blank = nextToKeep(runs)) {
    const at = blank;
    runs = runs.flatMap((run, index) => {
      if (index === at + 1) return [];
      return index === at ? { start: run.start, end: (runs[at + 1] ?? run).end } : run;
    });
  }
  return runs;
}

/** The whole years that an interval touches. */
export function wholeYears({ start, end }: Interval): Interval {
  return { start: floorTo('year', start), end: ceilYear(end) };
}

function ceilYear(day: CalendarDate): CalendarDate {
  const floor = floorTo('year', day);
  return floor === day ? day : (makeDate(yearOf(day) + 1, 1, 1) ?? day);
}

function joinNear(intervals: readonly Interval[]): readonly Interval[] {
  const runs: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => compareDates(a.start, b.start))) {
    const last = runs.at(-1);
    if (last === undefined || yearOf(interval.start) - yearOf(last.end) >= LONG) runs.push(interval);
    else if (compareDates(last.end, interval.end) < 0) runs[runs.length - 1] = { start: last.start, end: interval.end };
  }
  return runs;
}

/** The shortest blank that is not to be left out, by the index of the run before it. */
function nextToKeep(runs: readonly Interval[]): number | undefined {
  const blanks = runs.slice(1).map((run, index) => {
    const before = runs[index] ?? run;
    const length = dayNumber(run.start) - dayNumber(before.end);
    return { index, length, short: length <= Math.max(lengthInDays(before), lengthInDays(run)) };
  });
  const candidates = blanks.length > MOST_BREAKS ? blanks : blanks.filter(({ short }) => short);
  return candidates.sort((a, b) => a.length - b.length || b.index - a.index)[0]?.index;
}
