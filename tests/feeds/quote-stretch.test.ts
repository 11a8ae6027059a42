import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteStretch } from '../../src/feeds/quote-stretch.ts';

const text = 'Putin forgave it in 2012, and Kim travelled to Vladivostok in 2019.';
const clause = { start: text.indexOf('and Kim'), end: text.length };

describe('quoteStretch', () => {
  it('quotes a clause that nothing breaks, with what stands around it', () => {
    expect(quoteStretch(text, [], clause)).toEqual({
      exact: 'and Kim travelled to Vladivostok in 2019.',
      prefix: 'Putin forgave it in 2012, ',
      suffix: '',
    });
  });

  it('gives 32 characters of context at most', () => {
    expect(quoteStretch(text, [], { start: text.indexOf('2019'), end: text.indexOf('2019') + 4 })).toEqual({
      exact: '2019',
      prefix: 'Kim travelled to Vladivostok in ',
      suffix: '.',
    });
  });

  it('takes the longest stretch between breaks, and context from no further than they are', () => {
    expect(quoteStretch(text, [text.indexOf(','), text.indexOf('Vladivostok')], clause)).toEqual({
      exact: 'and Kim travelled to',
      prefix: ', ',
      suffix: ' ',
    });
  });

  it('quotes nothing where no word stands', () => {
    expect(quoteStretch('\uFFFC.', [0, 1], { start: 0, end: 2 })).toBeUndefined();
  });

  it('finds in any text what it quotes, across no break', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(30)), fc.nat(30), fc.nat(30), (any, breaks, start, length) => {
        const quoted = quoteStretch(any, breaks, { start, end: start + length });
        if (quoted === undefined) return;
        const { exact, prefix, suffix } = quoted;
        expect(cutAt(any, new Set(breaks)).some((piece) => piece.includes(prefix + exact + suffix))).toBe(true);
      }),
    );
  });
});

function cutAt(any: string, cuts: ReadonlySet<number>): readonly string[] {
  const ends = [...cuts, any.length].sort((a, b) => a - b);
  return ends.map((end, index) => any.slice(ends[index - 1] ?? 0, end));
}
