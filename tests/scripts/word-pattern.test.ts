import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordPattern } from '../../src/scripts/word-pattern.ts';

function marked(words: string, text: string): readonly string[] {
  const pattern = wordPattern(words);
  return pattern ? text.split(pattern).filter((_, index) => index % 2 === 1) : [];
}

describe('wordPattern', () => {
  it.each([
    ['sanction', 'UN sanctions and a Sanction', ['sanctions', 'Sanction']],
    ['kim putin', 'Putin met Kim.', ['Putin', 'Kim']],
    ['rain', 'train travel in the rain', ['rain']],
    ['2019', 'in 2019, 12019 and 20190', ['2019', '20190']],
    ['élan (x', 'Élan and X', ['Élan', 'X']],
    ['', 'anything', []],
    ['…', 'anything…', []],
  ])('for “%s” marks in “%s”', (words, text, expected) => {
    expect(marked(words, text)).toEqual(expected);
  });

  it('loses no text, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, text) => {
        const pattern = wordPattern(words);
        if (pattern) expect(text.split(pattern).join('')).toBe(text);
      }),
    );
  });
});
