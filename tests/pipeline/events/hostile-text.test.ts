import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLinear } from '../../is-linear.ts';
import { readText } from './read-text.ts';

describe('reading events', () => {
  it('never throws, and keeps clauses inside their sentences', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (noise) => {
        const { mentions } = readText(`${noise} The bridge collapsed in 2018. ${noise}`);
        for (const { clause, sentence } of mentions) {
          expect(clause.start).toBeGreaterThanOrEqual(sentence.span.start);
          expect(clause.end).toBeLessThanOrEqual(sentence.span.end);
          expect(clause.end).toBeGreaterThan(clause.start);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one word', 'word '],
    ['names', 'Ana Reyes and '],
    ['verbs', 'met said sold '],
    ['relative clauses', 'which was the man who '],
    ['quotation marks', '“ ” '],
    ['commas', ', '],
    ['dates', 'in 2019 and '],
    ['determiners and nouns', 'the bank of '],
    ['participles', 'brought by '],
  ])(
    'takes time linear in one endless sentence of %s',
    (_, unit) => {
      const reading = (text: string) => (): unknown => readText(`The bridge collapsed in 2018 ${text}.`);
      expect(isLinear(unit, reading)).toBe(true);
    },
    60_000,
  );
});
