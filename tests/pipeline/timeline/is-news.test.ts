import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('what an article opens with', () => {
  // 2 January 2023 is a Monday.
  const others = ' Reyes and Okafor of Varn ate fish on Monday.';
  const later =
    'Reyes and Okafor of Varn remember. Harbour Bank locked its doors on 2 January 2023. Pupils painted a wall on 2 January 2023.';
  const sizes = (first: string, published = '2023-01-03', second = later): readonly number[] =>
    [...mentionsOfEach(storiesOf([published, first], ['2023-06-01', second]))].sort();

  it('is what a later article tells of that actor and day, in whatever words', () => {
    expect(sizes(`Harbour Bank went under on Monday.${others}`)).toEqual([1, 1, 2]);
  });

  it.each([
    ['it stands further down', `${others.trim()} Harbour Bank went under on Monday.`, '2023-01-03', later],
    [
      'it is no news any more',
      'Harbour Bank went under on 2 January 2023. Reyes and Okafor of Varn ate fish on 2 January 2023.',
      '2023-03-01',
      later,
    ],
    [
      'it was only planned',
      `Harbour Bank will go under on 2 January 2023. Reyes and Okafor of Varn eat fish.`,
      '2022-12-30',
      later,
    ],
    ['others are named', `Sudria went under on Monday.${others} Harbour Bank is old.`, '2023-01-03', later],
    [
      'both acts are known for two',
      `Harbour Bank went under on Monday.${others}`,
      '2023-01-03',
      'Reyes and Okafor of Varn remember. Harbour Bank married its rival on 2 January 2023. Pupils painted a wall on 2 January 2023.',
    ],
    [
      'the later article dates it with a year',
      `Harbour Bank went under on Monday.${others}`,
      '2023-01-03',
      'Reyes and Okafor of Varn remember. Harbour Bank locked its doors in 2023. Pupils painted a wall in 2023.',
    ],
  ])('is not where %s', (_, first, published, second) => {
    expect(Math.max(...sizes(first, published, second))).toBe(1);
  });

  it('is told again in a word that is kin, by an article that names nobody', () => {
    const first = `Harbour Bank was closed to visitors on Monday.${others}`;
    const second =
      'Reyes, Okafor and Varn lie near Harbour Bank. The road was blocked on 2 January 2023. Pupils painted a wall on 2 January 2023.';
    expect(sizes(first, '2023-01-03', second)).toEqual([1, 1, 2]);
  });
});
