import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestSpellings } from '../../src/scripts/suggest-spellings.ts';

const known = {
  names: ['North Korea', 'Kim Jong Un', 'Kim Jong Il', 'Pyongyang', 'Artyom Lukin'],
  words: ['visit', 'sanctions', 'Kim', 'Korea', 'North', 'Vladivostok', 'Pyongyang', 'Genève', 'visits', 'treaty'],
};

describe('what a misspelt search may have meant', () => {
  it.each([
    ['Pyongyag', ['Pyongyag'], ['Pyongyang']],
    ['Vladivostock', ['Vladivostock'], ['Vladivostok']],
    ['Vladivastock', ['Vladivastock'], ['Vladivostok']],
    ['Kin visit', ['Kin'], ['Kim visit']],
    ['sancions in 2019', ['sancions'], ['sanctions in 2019']],
    ['North Koera', ['Koera'], ['North Korea']],
    ['"North Koera"', ['Koera'], ['"North Korea"', 'North Korea']],
    ['Kmi', ['Kmi'], ['Kim']],
    // As a name it would be another state; as a word only its last letter goes.
    ['South Koreaa', ['Koreaa'], ['South Korea', 'North Korea']],
    ['sanctoins “Pyongyag”', ['sanctoins', 'Pyongyag'], ['sanctions “Pyongyang”']],
    ['Pyong yang', ['yang'], ['Pyongyang']],
    ['Kim Jong Eun', ['Eun'], ['Kim Jong Un']],
    ['Geneva', ['Geneva'], ['Genève']],
    ['vist vist', ['vist'], ['visit visit']],
  ])('of “%s”, which has %j, is %j', (typed, unknown, suggested) => {
    expect(suggestSpellings(typed, unknown, known)).toEqual(suggested);
  });

  it('is first what has the fewest letters to change, and of equals what begins alike', () => {
    const spell = (typed: string, words: readonly string[]): string | undefined =>
      suggestSpellings(typed, [typed], { names: [], words })[0];
    expect(spell('Gittsburgh', ['Gettysburgh', 'Pittsburgh'])).toBe('Pittsburgh');
    expect(spell('Gittsburgh', ['Pittsburgh', 'Gettsburgh'])).toBe('Gettsburgh');
  });

  it.each([
    ['zyzzyva', ['zyzzyva']],
    ['20199', ['20199']],
    ['Un', ['Un']],
    ['Kim', []],
    ['', []],
  ])('of “%s” nobody knows', (typed, unknown) => {
    expect(suggestSpellings(typed, unknown, known)).toEqual([]);
  });

  it('keeps what else was typed, where one of two words is like none', () => {
    expect(suggestSpellings('zyzzyva, Pyongyag!', ['zyzzyva', 'Pyongyag'], known)).toEqual(['zyzzyva, Pyongyang!']);
  });

  it('is the nearest, then what begins with the same letter, then the more frequent', () => {
    const words = ['bats', 'rats', 'cats', 'cart'];
    expect(suggestSpellings('catts', ['catts'], { names: [], words })).toEqual(['cats']);
    expect(suggestSpellings('cuts', ['cuts'], { names: [], words: ['nuts', 'cuds', 'cats'] })).toEqual(['cuds']);
  });

  it('is never what was typed, and is found for anything', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'P', 'y', 'o', 'n', 'g', 'é', ' ', '"', '“', '-', "'", '1'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, fc.array(letters), (typed, unknown) => {
        expect(suggestSpellings(typed, unknown, known)).not.toContain(typed);
      }),
    );
  });
});
