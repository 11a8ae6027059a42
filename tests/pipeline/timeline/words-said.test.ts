import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
const told = (first: string, second: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2021-05-05', names + first], ['2021-06-01', names + second]));

describe('two sayings of one day', () => {
  it.each([
    ['Reyes said on 3 May 2021 that the harbour was safe.', 'Reyes said on 3 May 2021 that she would marry a sailor.'],
    [
      'Reyes told reporters on 3 May 2021 that taxes would rise.',
      'Reyes told reporters on 3 May 2021 that the bridge was to be closed.',
    ],
    [
      'Reyes said on 3 May 2021 that the harbour would be closed.',
      'The police said on 3 May 2021 that the harbour would be closed.',
    ],
    [
      'The police said on 3 May 2021 that the driver had died.',
      'The hospital said on 3 May 2021 that the driver had died.',
    ],
  ])('are two where they say other things, or others say them: %s', (first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });

  it('are two in one article as well', () => {
    const text = 'Reyes said on Monday that the harbour was safe. She said on Monday that taxes would rise.';
    expect(mentionsOfEach(storiesOf(['2021-05-05', text]))).toEqual([1, 1]);
  });

  it.each([
    [
      'Reyes said on 3 May 2021 that the harbour was safe.',
      'Reyes told reporters on 3 May 2021 that the harbour was open and safe.',
    ],
    ['Reyes said on 3 May 2021 that the harbour was safe.', 'Reyes said so on 3 May 2021.'],
  ])('are one where they say the same, or may: %s', (first, second) => {
    expect(told(first, second)).toEqual([2]);
  });
});
