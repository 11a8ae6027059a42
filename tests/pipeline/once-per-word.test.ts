import { expect, test, vi } from 'vitest';
import { oncePerWord } from '../../src/pipeline/once-per-word.ts';

test('computes once for each of the first words, and each time for the others', () => {
  const compute = vi.fn((word: string) => word.toUpperCase());
  const once = oncePerWord(2, compute);
  for (const word of ['a', 'bb', 'ccc', 'a', 'bb', 'ccc', '']) expect(once(word)).toBe(word.toUpperCase());
  expect(compute.mock.calls.flat()).toEqual(['a', 'bb', 'ccc', 'ccc', '']);
});
