import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const mentions = (first: string, second: string): readonly number[] =>
  mentionsOfEach(storiesOf(['2024-06-17', first], ['2024-06-20', second]));

describe('an act that has two sides', () => {
  it('is one, whichever of them tells it', () => {
    expect(mentions('Reyes sold her farm to Okafor in 2019.', 'Okafor bought the farm from Reyes in 2019.')).toEqual([
      2,
    ]);
  });

  it('is two where the parties change places', () => {
    expect(mentions('Norland bought oil from Sudria on 3 May.', 'Norland sold oil to Sudria on 3 May.')).toEqual([
      1, 1,
    ]);
  });

  it('is two where different things change hands', () => {
    const [plant, yacht] = ['Reyes sold the plant to Okafor on 3 May.', 'Okafor bought a yacht from Reyes on 3 May.'];
    expect(mentions(plant, yacht)).toEqual([1, 1]);
  });
});
