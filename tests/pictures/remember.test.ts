import { expect, it } from 'vitest';
import { remember } from '../../src/pictures/remember.ts';

/** Which keys an answer was worked out for, and the answers. */
function ask(keys: readonly string[], most?: number) {
  const worked: string[] = [];
  const answerTo = remember((key: string) => {
    worked.push(key);
    return key.toUpperCase();
  }, most);
  return { answers: keys.map(answerTo), worked };
}

it('works out each answer once', () => {
  expect(ask(['a', 'b', 'a', 'b'])).toEqual({ answers: ['A', 'B', 'A', 'B'], worked: ['a', 'b'] });
});

it('forgets what it knows when that becomes too much', () => {
  expect(ask(['a', 'b', 'a', 'c', 'c', 'a'], 2)).toEqual({
    answers: ['A', 'B', 'A', 'C', 'C', 'A'],
    worked: ['a', 'b', 'c', 'a'],
  });
});
