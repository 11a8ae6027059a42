import type { Interval } from '../types.ts';
import { compareDates, dayNumber, fromDayNumber } from './calendar-date.ts';
import { contains, lengthInDays } from './interval.ts';
import { wholeYears } from './told-runs.ts';
import { stepFrom } from './units.ts';

/** A crowd holds this share of the dates. */
const CROWD = 0.6;

/**
 * The shortest run of whole years that holds the middles of 60 % of the intervals, the latest of several, with the years
 * next to it that are as full as its own are on the average: a crowd does not end in the middle of itself.
 */
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
  return shortest && growOver(shortest, middles);
}

/** Adds years at either end, one after the other, the fuller one first. */
function growOver(run: Interval, middles: readonly Interval[]): Interval {
  const count = (years: Interval): number => middles.filter((middle) => contains(years, middle)).length;
  const [before, after] = [stepFrom('year', run.start, -1), stepFrom('year', run.end, 1)];
  const ends = [
    { year: { start: before, end: run.start }, grown: { start: before, end: run.end } },
    { year: { start: run.end, end: after }, grown: { start: run.start, end: after } },
  ].sort((a, b) => count(b.year) - count(a.year));
  const fullest = ends[0];
  const average = count(run) / (lengthInDays(run) / 365.25);
  // Whole years have half a day more or less than the average one.
  return fullest && count(fullest.year) >= average * 0.99 ? growOver(fullest.grown, middles) : run;
}

/** The day in the middle of an interval. */
function middleDay({ start, end }: Interval): Interval {
  const middle = Math.floor((dayNumber(start) + dayNumber(end) - 1) / 2);
  return { start: fromDayNumber(middle), end: fromDayNumber(middle + 1) };
}
