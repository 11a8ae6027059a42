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
