import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawableText } from '../../src/pictures/drawable-text.ts';

const has = (character: string): boolean => /^[ -~\u00a0ó…]$/u.test(character);

describe('drawableText', () => {
  it.each([
    ['Kraków', 'Kraków'],
    ['Krako\u0301w', 'Kraków'],
    ['Łódź', 'Lódz'],
    ['non\u2011stop', 'non-stop'],
    ['5\u202fkm', '5\u00a0km'],
    ['a rocket 🚀 flies', 'a rocket  flies'],
    ['soft\u00adly', 'softly'],
    ['Москва meets 東京', '… meets …'],
    ['a\nb', 'a\nb'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(drawableText(text, has)).toBe(shown);
  });

  it('gives nothing but white space and what the typeface has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.from(drawableText(text, has)).filter((one) => !has(one) && !/\s/u.test(one))).toEqual([]);
      }),
    );
  });
});
