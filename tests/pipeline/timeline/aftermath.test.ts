import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
const told = (first: string, second: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2023-01-01', names + first], ['2023-06-01', names + second]));

describe('what is held, made or told on account of a happening', () => {
  it.each([
    ['An avalanche came down on 3 May 2021.', 'An inquiry into the avalanche began on 3 May 2021.'],
    ['A train crashed in Varn in 2011.', 'A memorial to the crash was opened in Varn in 2011.'],
    ['Drivers in Varn went on strike in May 2021.', 'Talks about the strike began in Varn in May 2021.'],
    ['Harbour Bank collapsed in 2011.', 'A film about the collapse of Harbour Bank came out in 2011.'],
    ['Reyes was murdered in 2011.', 'The trial for the murder of Reyes opened in 2011.'],
    ['Okafor was buried on 3 May 2021.', 'A report on the burial of Okafor was published on 3 May 2021.'],
  ])('is not the happening: %s', (first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });

  it.each([
    ['An inquiry was opened on 3 May 2021.', 'An inquiry into the avalanche began on 3 May 2021.'],
    ['A memorial was unveiled in Varn in May 2021.', 'A memorial to the crash was opened in Varn on 3 May 2021.'],
    ['Reyes met Okafor in Varn on 3 May 2021.', 'A meeting of Reyes and Okafor was held on 3 May 2021.'],
    ['The strike in Varn began on 3 May 2021.', 'Drivers in Varn went on strike on 3 May 2021.'],
  ])('is one with what tells of itself: %s', (first, second) => {
    expect(told(first, second)).toEqual([2]);
  });
});
