import type { Interval } from '../types.ts';
import { compareDates, dayNumber, fromDayNumber } from './calendar-date.ts';
import { lengthInDays } from './interval.ts';
import { wholeYears } from './told-runs.ts';

/** A crowd holds this share of the dates. */
const CROWD = 0.6;

/** The shortest run of whole years that holds the middles of 60 % of the intervals, the latest of several. */
export function crowdedYears(intervals: readonly Interval[]): Interval | undefined {
  const middles = intervals.map(middleDay).sort((a, b) => compareDates(a.start, b.start));
  const held = Math.ceil(middles.length * CROWD);
  let shortest: Interval | undefined;
  for (let index = 0; index + held <= middles.length; index += 1) {
    const [first, last] = [middles[index], middles[index + held - 1]];
    if (first === undefined || last === undefined) continue;
    const run = wholeYears({ start: first.start, end: last.end });
    if (shortest === undefined || lengthInDays(run) <= lengthInDays(shortest)) shortest = run;
  }
  return shortest;
}

/** The day in the middle of an interval. */
function middleDay({ start, end }: Interval): Interval {
  const middle = Math.floor((dayNumber(start) + dayNumber(end) - 1) / 2);
  return { start: fromDayNumber(middle), end: fromDayNumber(middle + 1) };
}
