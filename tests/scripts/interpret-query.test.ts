import { describe, expect, it } from 'vitest';
import { interpretQuery, phrasesIn } from '../../src/scripts/interpret-query.ts';

describe('interpretQuery', () => {
  it.each([
    ['2019', { text: '2019', year: '2019', rest: '' }],
    ['June 2024', { text: 'June 2024', year: '2024', rest: 'June' }],
    ['18 June 2024', { text: '18 June 2024', year: '2024', rest: '18 June' }],
    ['Kim in  2019 ', { text: 'Kim in 2019', year: '2019', rest: 'Kim' }],
    ['sanctions since 2006', { text: 'sanctions since 2006', year: '2006', rest: 'sanctions' }],
    ['nuclear test', { text: 'nuclear test', rest: 'nuclear test' }],
    ['20,000 workers', { text: '20,000 workers', rest: '20,000 workers' }],
    ['resolution 12345', { text: 'resolution 12345', rest: 'resolution 12345' }],
    ['', { text: '', rest: '' }],
    ['“Far East”', { text: '"Far East"', rest: '"Far East"' }],
    ['„Far East“ «Kim»', { text: '"Far East" "Kim"', rest: '"Far East" "Kim"' }],
    ['"Far East" in 2019', { text: '"Far East" in 2019', year: '2019', rest: '"Far East"' }],
    ['"the 2019 summit"', { text: '"the 2019 summit"', rest: '"the 2019 summit"' }],
    ['"in 2006" 2019', { text: '"in 2006" 2019', year: '2019', rest: '"in 2006"' }],
    ['"Far East" "Kim', { text: '"Far East" Kim', rest: '"Far East" Kim' }],
    ['"', { text: '', rest: '' }],
    ['Kim Jong-un', { text: 'Kim Jong un', rest: 'Kim Jong un' }],
    ['"Seong-chang" 1990-95', { text: '"Seong-chang" 1990-95', rest: '"Seong-chang" 1990-95' }],
  ])('reads “%s”', (typed, query) => {
    expect(interpretQuery(typed)).toEqual(query);
  });
});

describe('phrasesIn', () => {
  it.each([
    ['Kim', []],
    ['"Far East"', ['"Far East"']],
    ['Kim "Far East" and "South Korea"', ['"Far East"', '"South Korea"']],
    ['"" Kim " "', []],
  ])('finds in “%s” what is to be found as it stands', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });
});
