import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('two acts on one thing', () => {
  it.each([
    [
      'a happening and the report of it',
      'Reyes led Harbour Bank. Cracks appeared in the road in Varn on 3 May 2021.',
      'Harbour Bank is in Varn. Reyes reported cracks in the road on 3 May 2021.',
    ],
    ['a try and a deed', 'Okafor tried to buy Harbour Bank in 2009.', 'Reyes bought Harbour Bank in 2009.'],
    [
      'an offer and its refusal',
      'Reyes led Harbour Bank from Varn. It submitted an offer of 57 crowns a share in July 2023.',
      'Reyes led Harbour Bank from Varn. The firm’s offer was turned down in the summer of 2023.',
    ],
    [
      'what came before it',
      'Norland thrashed Sudria on 3 February 2019.',
      'They knocked out the champions in February 2019, ten days after being thrashed by Sudria.',
    ],
  ])('are kept apart where they are %s', (_, first, second) => {
    expect(mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]))).toEqual([1, 1]);
  });
});

describe('two happenings of one day, month or year in two articles of one story', () => {
  const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. Reyes resigned in 1987. ';
  const told = (first: string, second: string): readonly number[] =>
    mentionsOfEach(storiesOf(['2023-01-01', names + first], ['2023-06-01', `${names}${second}`])).slice(1);

  it.each([
    [
      'two offices',
      'Reyes was elected president of the United Nations in May 2021.',
      'Reyes was elected chairman of Harbour Bank in May 2021.',
    ],
    ['two others', 'Sudria recognised Norland in 1991.', 'Sudria joined the United Nations in 1991.'],
    ['two enemies', 'Norland defeated Sudria in May 2021.', 'Norland defeated the United Nations in May 2021.'],
  ])('are kept apart where they are of %s', (_, first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });

  it.each([
    ['one names more', 'Reyes was elected president of Norland in May 2021.', 'Reyes was elected in May 2021.'],
    ['a state and its place', 'Reyes defeated Norland in May 2021.', 'Reyes defeated Varn in May 2021.'],
    [
      'two words for one disaster',
      'A bomb killed nine people in Varn on 3 May 2021.',
      'An explosion killed nine people in Varn on 3 May 2021.',
    ],
    ['one life', 'Reyes died in 2011.', 'In 2011 Reyes died at home.'],
  ])('are one where they may be: %s', (_, first, second) => {
    expect(told(first, second)).toEqual([2]);
  });
});
