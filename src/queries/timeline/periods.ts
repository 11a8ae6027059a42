import type { TimelineEvent } from '../../pipeline/types.ts';
import { describeEdtf } from '../words/describe-reading.ts';
import { periodOf } from '../words/period-of.ts';

/** A stretch of the timeline under one heading. */
export interface Period {
  /** Fragment id: `in-1990s`, `in-2023`. */
  readonly id: string;
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}

/** More events than this, and a decade is told year by year. */
const CROWDED = 6;

/** Events by the decade in which they begin, or their century, and by the year where a decade is crowded. Keeps their order. */
export function groupByPeriod(events: readonly TimelineEvent[]): readonly Period[] {
  const decades = Map.groupBy(events, (event) => periodOf(event.date));
  return [...decades].flatMap(([decade, inDecade]) => {
    if (inDecade.length <= CROWDED) return [{ id: idOf(decade), label: decade, events: inDecade }];
    // A decade-wide event begins on the first day of its first year and belongs to no one year.
    const wide = inDecade.filter(isWide);
    const years = Map.groupBy(
      inDecade.filter((event) => !isWide(event)),
      (event) => event.date.interval.start.slice(0, -6),
    );
    return [
      ...(wide.length > 0 ? [{ id: idOf(decade), label: `The ${decade}, as a whole`, events: wide }] : []),
      ...[...years].map(([year, inYear]) => ({ id: `in-${year}`, label: describeEdtf(year), events: inYear })),
    ];
  });
}

function isWide(event: TimelineEvent): boolean {
  return event.date.granularity === 'decade' || event.date.granularity === 'century';
}

function idOf(decade: string): string {
  return `in-${decade.replaceAll(' ', '-').toLowerCase()}`;
}
