import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const told = (first: string, second: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]));

describe('two words for one thing', () => {
  it.each([
    ['Harbour Bank closed its factory on 3 May 2021.', 'Harbour Bank closed the plant on 3 May 2021.'],
    ['Harbour Bank dismissed 40 workers on 3 May 2021.', 'Harbour Bank laid off its employees on 3 May 2021.'],
    ['A landslide blocked a road in Varn in May 2021.', 'A mudslide blocked a road in Varn on 3 May 2021.'],
    ['Soldiers from Norland entered Varn in May 2021.', 'Troops from Norland entered Varn on 3 May 2021.'],
    ['Reyes published her second novel in 2011.', 'Reyes published the book in 2011.'],
    ['Okafor was arrested in Varn on 3 May 2021.', 'Okafor was led away in handcuffs on 3 May 2021.'],
    ['Police found a body in Varn on 3 May 2021.', 'The corpse was found in Varn on 3 May 2021.'],
  ])('tells one event: %s', (first, second) => {
    expect(told(first, second)).toEqual([2]);
  });

  it.each([
    ['Harbour Bank closed its factory on 3 May 2021.', 'Harbour Bank closed its shop on 3 May 2021.'],
    ['Reyes published her novel in May 2021.', 'Reyes published her letters in May 2021.'],
    ['Police found a body in Varn on 3 May 2021.', 'Police found a bomb in Varn on 3 May 2021.'],
    ['A car was found in Varn on 3 May 2021.', 'A lorry was found in Varn on 3 May 2021.'],
  ])('tells two events of two things: %s', (first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });
});
