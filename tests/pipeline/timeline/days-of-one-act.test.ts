import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('days that two articles give one act', () => {
  it('may lie three days apart, and no more', () => {
    const treaty = (day: number): string => `Reyes signed the treaty with Sudria on ${String(day)} May 2021.`;
    expect(mentionsOfEach(storiesOf(['2023-01-01', treaty(3)], ['2023-06-01', treaty(6)]))).toEqual([2]);
    expect(mentionsOfEach(storiesOf(['2023-01-01', treaty(3)], ['2023-06-01', treaty(7)]))).toEqual([1, 1]);
  });

  it('are two where the one planned is not the one done', () => {
    const planned = 'Reyes is to travel to Varn on 18 June 2023 to meet Okafor.';
    const done = 'Reyes and Okafor signed a treaty in Varn on 19 June 2023.';
    expect(mentionsOfEach(storiesOf(['2023-06-17', planned], ['2023-07-01', done]))).toEqual([1, 1]);
    const met = 'Reyes and Okafor met in Varn on 19 June 2023.';
    expect(mentionsOfEach(storiesOf(['2023-06-17', planned], ['2023-07-01', met]))).toEqual([2]);
  });

  it('may be a week before the one that was announced, and no more', () => {
    const announced = 'Norland will launch the Lyra probe on 20 May 2023.';
    const reported = (day: number): string => `Norland launched the Lyra probe on ${String(day)} May 2023.`;
    expect(mentionsOfEach(storiesOf(['2023-04-01', announced], ['2023-06-01', reported(13)]))).toEqual([2]);
    expect(mentionsOfEach(storiesOf(['2023-04-01', announced], ['2023-06-01', reported(12)]))).toEqual([1, 1]);
  });
});
