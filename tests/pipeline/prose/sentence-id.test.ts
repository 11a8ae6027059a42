import { expect, it } from 'vitest';
import { makeSentenceIds } from '../../../src/pipeline/prose/sentence-id.ts';
import { isLinear } from '../../is-linear.ts';

it('gives ids in time that grows as a text does that says the same again and again', { timeout: 60_000 }, () => {
  const giving = (text: string): (() => unknown) => {
    const sentences = text.split('\n');
    return () => sentences.map(makeSentenceIds());
  };
  expect(isLinear('He left.\n', giving)).toBe(true);
});
