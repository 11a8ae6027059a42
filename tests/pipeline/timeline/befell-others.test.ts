import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('one act by one actor on one day', () => {
  const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
  const told = (first: string, second: string, story: string): readonly number[] =>
    mentionsOfEach(storiesOf(['2023-01-01', story + first], ['2023-06-01', story + second]));

  it.each([
    ['Norland closed its border on 3 May 2021.', 'Norland closed its schools on 3 May 2021.'],
    ['Harbour Bank raised fares in May 2021.', 'Harbour Bank raised wages in May 2021.'],
    ['Police arrested a baker in Varn on 3 May 2021.', 'Police arrested a teacher in Varn on 3 May 2021.'],
    ['Prices in Norland rose on 3 May 2021.', 'Wages in Norland rose on 3 May 2021.'],
    ['Prices in Norland fell 4 per cent in May 2021.', 'Unemployment in Norland fell to 4 per cent in May 2021.'],
    ['A sawmill in Varn was destroyed on 3 May 2021.', 'A chapel in Varn was destroyed on 3 May 2021.'],
    ['Norland withdrew its ambassador on 3 May 2021.', 'Norland suspended the treaty on 3 May 2021.'],
    ['Norland abolished a tax on 3 May 2021.', 'Norland lifted the curfew on 3 May 2021.'],
    ['Harbour Bank launched a ferry on 3 May 2021.', 'Harbour Bank presented a painting on 3 May 2021.'],
  ])('is two where it befell two things: %s', (first, second) => {
    expect(told(first, second, '')).toEqual([1, 1]);
    expect(told(first, second, names)).toEqual([1, 1]);
  });

  it.each([
    ['Norland closed its schools on 3 May 2021.', 'All schools in Norland were closed on 3 May 2021.'],
    ['Police in Varn arrested a man on 3 May 2021.', 'Police in Varn arrested a baker on 3 May 2021.'],
    ['Prices in Norland rose sharply in May 2021.', 'The prices of food in Norland rose 6 per cent in May 2021.'],
    ['Harbour Bank sold a depot on 3 May 2021.', 'Harbour Bank sold it on 3 May 2021.'],
    ['Norland abolished its tax on 3 May 2021.', 'Norland dropped the tax on 3 May 2021.'],
  ])('is one where it befell the same, or may have: %s', (first, second) => {
    expect(told(first, second, '')).toEqual([2]);
  });
});
