import { expect, it } from 'vitest';
import { countOf } from '../../../src/queries/words/count-of.ts';

it.each([
  [0, '0 events'],
  [1, '1 event'],
  [2, '2 events'],
  [1204, '1,204 events'],
])('counts things as readers write them: %i', (count, words) => {
  expect(countOf(count, 'event')).toBe(words);
});
