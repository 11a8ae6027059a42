import { expect, it } from 'vitest';
import { jumpPoints } from '../../../src/queries/timeline/jump-points.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const points = (...edtf: readonly string[]) =>
  jumpPoints(edtf.map((value) => makeEvent({ id: value, edtf: value }))).map(({ label, event }) => [label, event]);

it('leads to the first event of each year', () => {
  expect(points('1950/1953', '1991', '1991-12', '2024-06-18')).toEqual([
    ['1950', '1950/1953'],
    ['1991', '1991'],
    ['2024', '2024-06-18'],
  ]);
});

it('promises no year where the text gives a decade or a century', () => {
  expect(points('12XX', '1990', '199X', '199X/200X', '1991')).toEqual([
    ['13th century', '12XX'],
    ['1990', '1990'],
    ['1990s', '199X'],
    ['1991', '1991'],
  ]);
});

it('writes years as the list does', () => {
  expect(points('-0043', '0794')).toEqual([
    ['44 BC', '-0043'],
    ['AD 794', '0794'],
  ]);
});
