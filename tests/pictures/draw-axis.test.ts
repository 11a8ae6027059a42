import { expect, it } from 'vitest';
import { blankCanvas } from '../../src/pictures/canvas.ts';
import { drawAxis } from '../../src/pictures/draw-axis.ts';
import { date } from '../fixtures/site/make-event.ts';
import type { AxisPiece, TimeAxis } from '../../src/pipeline/calendar/time-axis.ts';

const { interval } = date('1950');

/** The pixels of a line of 40 with an axis of these pieces: a sign for each, as drawn or bare. */
function line(...pieces: readonly [AxisPiece, ...AxisPiece[]]): string {
  const canvas = blankCanvas(40, 1);
  const axis: TimeAxis = { pieces, magnification: 1 };
  drawAxis(canvas, axis, { left: 0, top: 0, width: 40, height: 1 }, 9);
  // A byte for the filter, then two pixels to a byte.
  return [...canvas.lines.slice(1)].map((byte) => (byte >> 4 ? '#' : '.') + (byte & 15 ? '#' : '.')).join('');
}

it('draws dashes where years are squeezed, and none beyond them', () => {
  // A dash of four pixels for every eight; of the third there is room for two.
  expect(line({ interval, from: 0, to: 0.45, kind: 'squeezed' })).toBe('####....####....##......................');
});

it('draws a line along all other years', () => {
  expect(line({ interval, from: 0.25, to: 0.5, kind: 'plain' })).toBe('..........##########....................');
});
