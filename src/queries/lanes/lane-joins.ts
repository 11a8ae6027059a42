/** The lines between the marks of one event in several lanes. Places as in `lanes.ts`, downwards from each lane's top. */
import type { Mark } from './lane-marks.ts';

/** A line among the marks of a lane. */
export interface JoinLine {
  readonly event: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export interface LaneJoins {
  readonly lines: readonly JoinLine[];
  /** Where lines come from the lane above, behind the lane's heading. */
  readonly passing: readonly Passing[];
}

interface Passing {
  readonly event: string;
  readonly x: number;
}

type Joined = Pick<Mark, 'event' | 'from' | 'to' | 'middle' | 'y'>;

/** Lanes with the lines that join each event to the next lane that tells of it. */
export function joinLanes<Plot extends { readonly marks: readonly Joined[]; readonly height: number }>(
  plots: readonly Plot[],
): ReadonlyArray<Plot & { readonly joins: LaneJoins }> {
  const lanes = plots.map((plot) => ({
    ...plot,
    joins: { lines: new Array<JoinLine>(), passing: new Array<Passing>() },
  }));
  for (const [index, { marks, height, joins }] of lanes.entries()) {
    const below = lanes.slice(index + 1);
    for (const mark of marks) {
      const { event } = mark;
      const next = below.findIndex((lane) => lane.marks.some((other) => other.event === event));
      const end = below[next]?.marks.find((other) => other.event === event);
      if (end === undefined) continue;
      const shared = sharedPlace(mark, end);
      const x = shared ?? mark.middle;
      joins.lines.push({ event, from: { x, y: mark.y }, to: { x, y: height } });
      for (const [down, lane] of below.slice(0, next + 1).entries()) {
        lane.joins.passing.push({ event, x });
        const to = down === next ? { x: shared ?? end.middle, y: end.y } : { x, y: lane.height };
        lane.joins.lines.push({ event, from: { x, y: 0 }, to });
      }
    }
  }
  return lanes;
}

/** The middle of what two marks share; nothing where they share no time. */
function sharedPlace(a: Joined, b: Joined): number | undefined {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? (from + to) / 2 : undefined;
}
