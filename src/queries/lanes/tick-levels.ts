/**
 * Labels of a time axis at several widths of its picture. Widths are in em: what counts is how much text there is room for,
 * be the screen small or the reader's letters large. A picture shows the labels of one level by a container query.
 */
import { ticksOf, type Tick } from '../../pipeline/calendar/axis-ticks.ts';
import { lengthInDays } from '../../pipeline/calendar/interval.ts';
import type { AxisPiece, TimeAxis } from '../../pipeline/calendar/time-axis.ts';
import type { Interval } from '../../pipeline/types.ts';
import { describeYears } from './describe-lanes.ts';

/** From which width on a level is shown, in em, and how far apart its ticks stand. The style sheet knows the widths too. */
export const LEVELS = [
  { from: 10, gap: 0.34 },
  { from: 23, gap: 0.145 },
  { from: 40, gap: 0.085 },
  { from: 66, gap: 0.052 },
] as const;

/** How far a label may stand out at the right, in em: less than the margin of the page. */
export const EDGE = 0.6;

export interface LevelTick extends Tick {
  /** Indexes of {@link LEVELS}. */
  readonly levels: readonly number[];
}

export interface ScaleLabel {
  readonly at: number;
  readonly label: string;
  readonly levels: readonly number[];
}

/** What a label takes of the picture's width, in em: the figures of the sans are all 0.65 wide, its letters hardly more. */
export function labelWidth(label: string): number {
  const spaces = label.split(' ').length - 1;
  return 0.25 + 0.65 * (label.length - spaces) + 0.3 * spaces;
}

/**
 * The ticks of all levels, in order, each with the levels that show it. They stand no closer than `least`, a share of the
 * axis, at any level.
 */
export function tickLevels(axis: TimeAxis, least = 0): readonly LevelTick[] {
  const ticks = new Map<string, LevelTick>();
  for (const [level, { from, gap }] of LEVELS.entries()) {
    let end = -1;
    for (const tick of ticksOf(axis, Math.max(gap, least))) {
      const left = tick.at * from;
      const right = left + labelWidth(tick.label);
      if (left <= end || right > from + EDGE) continue;
      end = right;
      ticks.set(tick.day, { ...tick, levels: [...(ticks.get(tick.day)?.levels ?? []), level] });
    }
  }
  return [...ticks.values()].sort((a, b) => a.at - b.at);
}

/** What each piece of the axis is, at the levels that have room for the words. */
export function scaleLabels({ pieces, magnification }: TimeAxis): readonly ScaleLabel[] {
  if (pieces.length === 1) return [];
  return pieces
    .filter(({ kind, interval }) => kind === 'squeezed' || (kind !== 'skipped' && !isOneYear(interval)))
    .map((piece) => {
      const label = scaleOf(piece, magnification);
      const levels = [...LEVELS.keys()].filter(
        (level) => labelWidth(label) <= (piece.to - piece.from) * (LEVELS[level]?.from ?? 0),
      );
      return { at: piece.from, label, levels };
    })
    .filter(({ levels }) => levels.length > 0);
}

function scaleOf({ kind, interval }: AxisPiece, magnification: number): string {
  return kind === 'squeezed' ? `${Math.round(magnification)}× narrower` : describeYears(interval);
}

/** Its tick says it already. */
function isOneYear(interval: Interval): boolean {
  return lengthInDays(interval) <= 366;
}
