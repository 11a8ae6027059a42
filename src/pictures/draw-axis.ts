import type { TimeAxis } from '../pipeline/calendar/time-axis.ts';
import { fillBox, type Canvas } from './canvas.ts';
import type { StripBox } from './draw-strip.ts';

/** Two strokes that stand across a break: how wide and far apart they are, and how far they reach over and under the line. */
const STROKE = { width: 2, gap: 9, reach: 8 } as const;

/** What is squeezed has a line of dashes. */
const DASH = { width: 4, pitch: 8 } as const;

/** Draws the line of a time axis, broken where years are left out and dashed where they are squeezed. */
export function drawAxis(canvas: Canvas, { pieces }: TimeAxis, box: StripBox, colour: number): void {
  for (const piece of pieces) {
    const left = box.left + Math.round(piece.from * box.width);
    const width = box.left + Math.round(piece.to * box.width) - left;
    if (piece.kind === 'skipped') drawBreak(canvas, { ...box, left, width }, colour);
    else if (piece.kind === 'squeezed')
      for (let at = 0; at < width; at += DASH.pitch)
        fillBox(canvas, { ...box, left: left + at, width: Math.min(DASH.width, width - at) }, colour);
    else fillBox(canvas, { ...box, left, width }, colour);
  }
}

/** Slanted, in steps of one pixel sideways for each two down. */
function drawBreak(canvas: Canvas, { left, top, width, height }: StripBox, colour: number): void {
  const middle = Math.round(left + width / 2);
  for (const side of [-STROKE.gap / 2, STROKE.gap / 2])
    for (let down = -STROKE.reach; down < height + STROKE.reach; down += 2) {
      const x = Math.round(middle + side - STROKE.width / 2 - down / 2);
      fillBox(canvas, { left: x, top: top + down, width: STROKE.width, height: 2 }, colour);
    }
}
