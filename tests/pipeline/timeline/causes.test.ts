import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const told = (first: string, second: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]));

describe('the dead of one day and place', () => {
  it.each([
    [
      'a bomb and a storm',
      'A bomb killed nine people in Varn on 3 May 2021.',
      'A storm killed nine people in Varn on 3 May 2021.',
    ],
    [
      'a fever and a crash',
      'Nine people died of cholera in Varn on 3 May 2021.',
      'Nine people died in a train crash in Varn on 3 May 2021.',
    ],
  ])('are those of two events where they died of %s', (_, first, second) => {
    expect(told(first, second)).toEqual([1, 1]);
  });

  it.each([
    [
      'a storm and the flood it brought',
      'A storm killed nine people in Varn on 3 May 2021.',
      'Nine people died in a flood in Varn on 3 May 2021.',
    ],
    [
      'an earthquake and a landslide',
      'An earthquake killed nine people in Varn on 3 May 2021.',
      'A landslide killed nine people in Varn on 3 May 2021.',
    ],
    [
      'an earthquake and what it brought down',
      'An earthquake killed nine people in Varn on 3 May 2021.',
      'Nine people died in the collapse of a school in Varn on 3 May 2021.',
    ],
    [
      'what one does not say',
      'A storm killed nine people in Varn on 3 May 2021.',
      'Nine people died in Varn on 3 May 2021.',
    ],
  ])('are those of one where they may have died of %s', (_, first, second) => {
    expect(told(first, second)).toEqual([2]);
  });
});

describe('a disaster that the sentence on its dead names', () => {
  const dead = 'Nine people were killed on 3 May 2021 when fire tore through a school.';

  it.each([
    ['in the same article', (later: string) => mentionsOfEach(storiesOf(['2021-05-04', `${dead} ${later}`]))],
    [
      'in another',
      (later: string) => told(`Reyes, Okafor and Norland wept. ${dead}`, `Reyes, Okafor and Norland wept. ${later}`),
    ],
  ])('is the same event %s', (_, tell) => {
    expect(tell('The blaze broke out on 3 May 2021 in a kitchen.')).toEqual([2]);
    expect(tell('A storm broke on 3 May 2021 over the hills.')).toEqual([1, 1]);
  });

  it('is not what else that sentence names', () => {
    const text = 'Nine people were arrested on 3 May 2021 after a fire at a school. The blaze broke out on 3 May 2021.';
    expect(mentionsOfEach(storiesOf(['2021-05-04', text]))).toEqual([1, 1]);
  });
});
