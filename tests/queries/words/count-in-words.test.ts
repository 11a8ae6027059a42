import { expect, test } from 'vitest';
import { countInWords } from '../../../src/queries/words/count-in-words.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [2, 'two'],
  [9, 'nine'],
  [10, '10'],
  [501, '501'],
  [1204, '1,204'],
])('%i is written “%s” before what is counted', (count, words) => {
  expect(countInWords(count)).toBe(words);
});
