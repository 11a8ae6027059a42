import { expect, it } from 'vitest';
import { firstAfter, touching } from '../../../src/pipeline/prose/touching.ts';

const [first, second] = [{ span: { start: 0, end: 5 } }, { span: { start: 5, end: 8 } }];

it.each([
  [0, 5, [first]],
  [5, 8, [second]],
  [4, 6, [first, second]],
  [8, 9, []],
])('finds what shares a character with %i to %i, and no neighbour', (start, end, found) => {
  expect(touching([first, second], { start, end })).toEqual(found);
});

it('finds the place of the first that ends after an offset', () => {
  expect([0, 4, 5, 8].map((offset) => firstAfter([first, second], offset))).toEqual([0, 0, 1, 2]);
});
