import { describe, expect, it } from 'vitest';
import { interpretQuery } from '../../src/scripts/interpret-query.ts';

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
  ])('reads “%s”', (typed, query) => {
    expect(interpretQuery(typed)).toEqual(query);
  });
});
