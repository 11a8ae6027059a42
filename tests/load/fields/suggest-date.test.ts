import { expect, it } from 'vitest';
import { suggestDate } from '../../../src/load/fields/suggest-date.ts';

it.each([
  ['2024/6/7', '2024-06-07'],
  ['2024-06-07T09:00', '2024-06-07'],
  // With points, the day comes first wherever dates are written so.
  ['06.07.2024', '2024-07-06'],
  ['17 June 2024', '2024-06-17'],
  ['1st Sept. 2024', '2024-09-01'],
  ['June 17, 2024', '2024-06-17'],
  ['6/7/2024', undefined],
  ['31 June 2024', undefined],
  ['17 Nonsense 2024', undefined],
  ['last summer', undefined],
])('%s is meant as %s', (text, meant) => {
  expect(suggestDate(text)).toBe(meant);
});
