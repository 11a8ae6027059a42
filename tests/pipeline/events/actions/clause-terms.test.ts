import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

const termsOf = (sentence: string): readonly string[] => readText(sentence).mentions[0]?.terms ?? [];

describe('the terms of a clause', () => {
  it.each([
    'Reyes met Okafor once more in May 2021.',
    'Norland carried out two more tests in May 2021.',
    'Norland and Sudria held more talks in May 2021.',
  ])('say that the happening had come before: %s', (sentence) => {
    expect(termsOf(sentence)).toContain('more');
  });

  it('say so of another happening, and not of other people', () => {
    expect(termsOf('The other explosion killed two miners in May 2021.')).toContain('other');
    expect(termsOf('Reyes resigned in May 2021 with six other ministers.')).not.toContain('other');
  });

  it('say so of a second happening, and not of a second thing or day', () => {
    expect(termsOf('Reyes and Okafor held the second meeting in May 2021.')).toContain('second');
    expect(termsOf('A second mine closed in May 2021.')).toContain('second');
    expect(termsOf('Her second film was banned in May 2021.')).not.toContain('second');
    expect(termsOf('The siege began in May 2021 and ended on its second day.')).not.toContain('second');
  });

  it.each(['Harbour Bank refused Okafor more time in May 2021.', 'The mine hired more workers in May 2021.'])(
    'do not take more of a thing for a happening that came before: %s',
    (sentence) => {
      expect(termsOf(sentence)).not.toContain('more');
    },
  );

  it('hold those of a further predicate without a date of its own', () => {
    expect(termsOf('Okafor was offered the post in May 2021 and turned it down.')).toContain('turn');
    expect(termsOf('Okafor was offered the post in May 2021 and resigned in July 2023.')).not.toContain('resign');
  });

  it('name what a turn of phrase means', () => {
    expect(termsOf('Okafor was offered the post in May 2021 and said no by telephone.')).toContain('refuse');
  });
});
