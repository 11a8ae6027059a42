import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, endInEllipsis } from '../../src/pictures/break-lines.ts';

/** A typeface in which an “i” is one wide and any other character two. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, one) => sum + (one === 'i' ? 1 : 2), 0);
const measure = { width: 10, space: 1 };

describe('breakLines', () => {
  it.each([
    ['', []],
    ['ab cd', [['ab', 'cd']]],
    ['ab cd e', [['ab', 'cd'], ['e']]],
    ['  ab \n cd ', [['ab', 'cd']]],
    // As many characters, but narrow ones.
    ['iiii iiii', [['iiii', 'iiii']]],
    ['aaaa aaaa', [['aaaa'], ['aaaa']]],
    // A no-break space keeps its words together.
    ['ab c\u00a0d', [['ab'], ['c\u00a0d']]],
    // A word wider than a line is broken where the line is full, and what follows goes on after it.
    ['abcdefg hi', [['abcde'], ['fg', 'hi']]],
    ['a bcdefghijk', [['a'], ['bcdef'], ['ghijk']]],
  ])('breaks %j by width into %j', (text, lines) => {
    expect(breakLines(text, widthOf, measure)).toEqual(lines);
  });

  it('keeps every character in order, on lines no wider than the measure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = breakLines(text, widthOf, measure);
        expect(lines.flat().join('')).toBe(text.replace(/[^\S\u00a0\u202f]+/gu, ''));
        for (const line of lines) {
          const width = line.reduce((sum, word) => sum + widthOf(word), 0) + line.length - 1;
          expect(width).toBeLessThanOrEqual(measure.width);
        }
      }),
    );
  });
});

describe('endInEllipsis', () => {
  it.each([
    [['ab'], ['ab', '…']],
    [
      ['ab', 'c'],
      ['ab', 'c', '…'],
    ],
    [
      ['ab', 'cd'],
      ['ab', '…'],
    ],
    [['abcde'], ['abcd…']],
    [[], ['…']],
  ])('ends %j as %j', (line, shown) => {
    // “ab c …” is 4 + 1 + 2 + 1 + 2 wide, and just fits.
    expect(endInEllipsis(line, widthOf, measure)).toEqual(shown);
  });
});
