import { expect, test } from 'vitest';
import { DARKEST, firstOf, palette } from '../../src/pictures/palette.ts';

const colour = (index: number): readonly number[] => [...palette.subarray(3 * index, 3 * index + 3)];

test('the palette shades from paper to each tone', () => {
  expect(colour(0)).toEqual([0xfd, 0xfd, 0xfb]);
  expect(colour(firstOf.ink + DARKEST)).toEqual([0x1b, 0x1b, 0x1b]);
  expect(colour(firstOf.accent + DARKEST)).toEqual([0x0b, 0x5a, 0x73]);
  expect(colour(firstOf.quiet + DARKEST)).toEqual([0x6b, 0x6f, 0x73]);
  // Four sevenths of the way from 253 down to 27.
  expect(colour(firstOf.ink + 4)[0]).toBe(124);
  expect(palette).toHaveLength(3 * (1 + 3 * DARKEST));
});
