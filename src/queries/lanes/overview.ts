/** The whole timeline to one scale: how many events fall in each stretch, and which stretch the lanes draw wider. */
import { addDays } from '../../pipeline/calendar/calendar-date.ts';
import { linearAxis, placeDay } from '../../pipeline/calendar/time-axis.ts';
import type { CalendarDate, Interval, TimelineEvent } from '../../pipeline/types.ts';
import type { LanesLayout } from './lanes.ts';
import { tickLevels, type LevelTick } from './tick-levels.ts';

export interface Overview {
  /** SVG path data in a box of {@link OVERVIEW_BINS} by 1, y down: a column a bin, as high as it has events. */
  readonly columns: string;
  readonly ticks: readonly LevelTick[];
  /** Where the stretch that the lanes draw wider stands here, in per cent. */
  readonly window?: { readonly from: number; readonly to: number };
}

export const OVERVIEW_BINS = 160;
/** How close its ticks may stand, as a share of the width: they are there to give an idea. */
const SPARSE = 0.1;

/** Nothing where the lanes are to one scale already. */
export function viewOverview(events: readonly TimelineEvent[], layout: LanesLayout): Overview | undefined {
  const { crowded, pieces } = layout.axis;
  const told = events.map((event) => event.date.interval);
  const axis = linearAxis([...pieces.map((piece) => piece.interval), ...told]);
  if (pieces.length === 1 || axis === undefined) return undefined;
  const bins = countBins(told, (day) => placeDay(axis, day));
  const most = Math.max(...bins);
  const columns = bins.flatMap((count, index) =>
    count === 0 ? [] : `M${index} 1v${-Math.round((0.25 + (0.75 * count) / most) * 100) / 100}h1V1z`,
  );
  return {
    columns: columns.join(''),
    ticks: tickLevels(axis, SPARSE),
    ...(crowded && {
      window: {
        from: placeDay(axis, crowded.interval.start) * 100,
        to: placeDay(axis, crowded.interval.end) * 100,
      },
    }),
  };
}

/** Each interval counts once in every bin that it touches. */
function countBins(intervals: readonly Interval[], place: (day: CalendarDate) => number): readonly number[] {
  const bins = new Array<number>(OVERVIEW_BINS).fill(0);
  const binOf = (day: CalendarDate): number => Math.min(Math.floor(place(day) * OVERVIEW_BINS), OVERVIEW_BINS - 1);
  for (const { start, end } of intervals)
    for (let bin = binOf(start); bin <= binOf(addDays(end, -1)); bin += 1) bins[bin] = (bins[bin] ?? 0) + 1;
  return bins;
}
