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

it('makes ids of the first six words, in letters without marks, and tells a second sentence that opens alike apart', () => {
  const idOf = makeSentenceIds();
  expect(idOf('“Élan,” said Kim, had gone by May.')).toBe('s-elan-said-kim-had-gone-by');
  expect(idOf('Elan, said Kim, had gone by June.')).toMatch(/^s-elan-said-kim-had-gone-by-[0-9a-z]+$/u);
});

it('makes no id longer than sixty characters', () => {
  const words = 'Internationalisation internationalisation internationalisation internationalisation.';
  expect(makeSentenceIds()(words)).toBe('s-internationalisation-internationalisation-internationalisa');
});
