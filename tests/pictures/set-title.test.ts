import { describe, expect, it } from 'vitest';
import { setTitle } from '../../src/pictures/set-title.ts';

/** Each character takes up half an em: 30 of them make a line of 1,040 pixels in type of 68, 38 of 54, 47 of 44. */
const set = (title: string) => setTitle(title, (text) => text.length / 2, 1040);
const words = (count: number): string => new Array(count).fill('words').join(' ');

describe('setTitle', () => {
  it.each([
    // Five words of five letters and the spaces between them are 29 characters long, six in 54 are 35, eight in 44 are 47.
    [1, 68, [1]],
    [5, 68, [5]],
    [15, 68, [5, 5, 5]],
    [16, 54, [6, 6, 4]],
    [18, 54, [6, 6, 6]],
    [19, 44, [8, 8, 3]],
    [32, 44, [8, 8, 8, 8]],
  ])('sets %i words in type of %i', (count, size, lengths) => {
    const title = set(words(count));
    expect(title.size).toBe(size);
    expect(title.lines.map((line) => line.length)).toEqual(lengths);
  });

  it('ends a title that four lines do not hold with an ellipsis', () => {
    const { size, lines } = set(words(33));
    expect(size).toBe(44);
    expect(lines).toHaveLength(4);
    // The ellipsis and its space fit after seven words, 43 characters, and not after eight.
    expect(lines[3]).toEqual([...new Array<string>(7).fill('words'), '…']);
  });

  it('cuts one word of any length', () => {
    const { lines } = set('w'.repeat(100_000));
    expect(lines.map((line) => line.join(' ').length)).toEqual([47, 47, 47, 47]);
    expect(lines[3]?.[0]?.endsWith('w…')).toBe(true);
  });
});
