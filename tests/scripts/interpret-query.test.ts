import { describe, expect, it } from 'vitest';
import { centuryOf, exactDates, interpretQuery, phrasesIn } from '../../src/scripts/interpret-query.ts';

describe('interpretQuery', () => {
  it.each([
    ['2019', { text: '2019', years: ['2019'], rest: '' }],
    ['June 2024', { text: 'June 2024', years: ['2024'], rest: 'June' }],
    ['18 June 2024', { text: '18 June 2024', years: ['2024'], rest: '18 June' }],
    ['Kim from 2018 to 2019', { text: 'Kim from 2018 to 2019', years: ['2019'], rest: 'Kim to' }],
    ['Kim in  2019 ', { text: 'Kim in 2019', years: ['2019'], rest: 'Kim' }],
    ['sanctions since 2006', { text: 'sanctions since 2006', years: ['2006'], rest: 'sanctions' }],
    ['nuclear test', { text: 'nuclear test', years: [], rest: 'nuclear test' }],
    ['20,000 workers', { text: '20,000 workers', years: [], rest: '20,000 workers' }],
    ['resolution 12345', { text: 'resolution 12345', years: [], rest: 'resolution 12345' }],
    ['', { text: '', years: [], rest: '' }],
    ['“Far East”', { text: '"Far East"', years: [], rest: '"Far East"' }],
    ['„Far East“ «Kim»', { text: '"Far East" "Kim"', years: [], rest: '"Far East" "Kim"' }],
    ['"Far East" in 2019', { text: '"Far East" in 2019', years: ['2019'], rest: '"Far East"' }],
    ['"the 2019 summit"', { text: '"the 2019 summit"', years: [], rest: '"the 2019 summit"' }],
    ['"in 2006" 2019', { text: '"in 2006" 2019', years: ['2019'], rest: '"in 2006"' }],
    ['"Far East" "Kim', { text: '"Far East" Kim', years: [], rest: '"Far East" Kim' }],
    ['"', { text: '', years: [], rest: '' }],
    ['"" Kim " "', { text: 'Kim', years: [], rest: 'Kim' }],
    ['""', { text: '', years: [], rest: '' }],
    ['2024-06-18', { text: '18 June 2024', years: ['2024'], rest: '18 June' }],
    ['Kim on 2024-06-08', { text: 'Kim on 8 June 2024', years: ['2024'], rest: 'Kim on 8 June' }],
    ['2023-02-29', { text: '2023-02-29', years: [], rest: '2023-02-29' }],
    ['2024-06', { text: 'June 2024', years: ['2024'], rest: 'June' }],
    ['"2024-06-18" 2024-13-01', { text: '"2024-06-18" 2024-13-01', years: [], rest: '"2024-06-18" 2024-13-01' }],
    [
      'famine in the 1990s',
      {
        text: 'famine in the 1990s',
        years: ['1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997', '1998', '1999'],
        rest: 'famine',
      },
    ],
    ['the 1995s', { text: 'the 1995s', years: [], rest: 'the 1995s' }],
    ['Kim Jong-un', { text: 'Kim Jong un', years: [], rest: 'Kim Jong un' }],
    ['"Seong-chang" 1990-95', { text: '"Seong-chang" 1990-95', years: [], rest: '"Seong-chang" 1990-95' }],
  ])('reads “%s”', (typed, query) => {
    expect(interpretQuery(typed)).toEqual(query);
  });
});

describe('phrasesIn', () => {
  it.each([
    ['Kim', []],
    ['"Far East"', ['"Far East"']],
    ['Kim "Far East" and "South Korea"', ['"Far East"', '"South Korea"']],
  ])('finds in “%s” what is to be found as it stands', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });
});

describe('exactDates', () => {
  it.each([
    ['May 2019', '"May" "2019"'],
    ['18 June 2024', '"18 June" "2024"'],
    ['mayors in June 5, 2024', 'mayors in "June 5", "2024"'],
    ['the 1990s famine', 'the "1990s" famine'],
    ['"in May" march on', '"in May" "march" on'],
    ['Kim', 'Kim'],
  ])('takes the dates in “%s” as they stand', (text, exact) => {
    expect(exactDates(text)).toBe(exact);
  });
});

it.each([
  ['1650', '17th century'],
  ['1999', '20th century'],
  ['2000', '21st century'],
  ['2100', '22nd century'],
  ['2299', '23rd century'],
])('%s is in the %s', (year, century) => {
  expect(centuryOf(year)).toBe(century);
});
