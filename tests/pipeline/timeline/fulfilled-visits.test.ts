import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const due = 'On Tuesday President Okafor is to travel to Norland to meet its leader, Ana Reyes.';

describe('a visit that was due on a day', () => {
  it.each([
    ['the journey', 'Okafor travelled to Varn on 18 June.'],
    ['the arrival', 'Okafor arrived in Varn on 18 June.'],
    ['the visit', 'On 18 June Okafor visited Norland.'],
    ['the meeting', 'Okafor met Reyes in Varn on 18 June.'],
  ])('is what a later report of that day tells as %s', (_, report) => {
    expect(mentionsOfEach(storiesOf(['2024-06-17', due], ['2024-06-25', report]))).toEqual([2]);
  });

  it.each([
    ['somebody else', 'Lindqvist travelled to Varn on 18 June.'],
    ['elsewhere', 'Okafor travelled to Sudria on 18 June.'],
    ['on another day', 'Okafor visited Varn on 20 August.'],
    ['who did something else there', 'Okafor bought a house in Varn on 18 June.'],
  ])('is not that of %s', (_, report) => {
    expect(mentionsOfEach(storiesOf(['2024-06-17', due], ['2024-08-25', report]))).toEqual([1, 1]);
  });

  it('is not the treaty of the day after', () => {
    const report = 'Okafor travelled to Varn on 18 June, and the two leaders signed a treaty the next day.';
    const both = storiesOf(
      ['2024-06-17', `${due} Harbour Bank and the United Nations watch them.`],
      ['2024-06-25', `${report} Reyes, Harbour Bank and the United Nations had asked for it.`],
    );
    expect(mentionsOfEach(both)).toEqual([2, 1]);
  });
});
