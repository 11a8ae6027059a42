import { expect, it } from 'vitest';
import { colourOf, palette } from '../../src/pictures/palette.ts';

const colour = (index: number): readonly number[] => [...palette.subarray(3 * index, 3 * index + 3)];

it('shades from paper to each tone', () => {
  expect(colour(0)).toEqual([0xfd, 0xfd, 0xfb]);
  expect(colour(colourOf('ink', 1))).toEqual([0x1b, 0x1b, 0x1b]);
  expect(colour(colourOf('accent', 1))).toEqual([0x0b, 0x5a, 0x73]);
  expect(colour(colourOf('quiet', 1))).toEqual([0x6b, 0x6f, 0x73]);
  // Half of the way from 253 down to 27.
  expect(colour(colourOf('ink', 0.5))[0]).toBe(140);
});

it('takes the nearest shade, and paper where that is nearer', () => {
  expect(colourOf('ink', 0.07)).toBe(0);
  expect(colour(colourOf('ink', 0.1))[0]).toBe(215);
  expect(colourOf('accent', 0.79)).toBe(colourOf('accent', 0.8));
});

it('has no more colours than four bits tell apart', () => {
  expect(palette).toHaveLength(3 * 16);
});
