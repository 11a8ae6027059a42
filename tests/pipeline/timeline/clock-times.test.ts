import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

/** What makes two articles one story: the names that they share. */
const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';

const mentions = (first: string, second: string, story = names): readonly number[] =>
  mentionsOfEach(storiesOf(['2024-06-17', story + first], ['2024-06-20', story + second]));

// Each article tells something else of the day, so that neither leaves only the other's to be the same.
const slide = 'A shop burned today. The slide occurred at 05:31.';
const rock = 'Nobody slept on 17 June. A dog barked on 17 June.';

describe('one time of one day', () => {
  it('tells one event of a story, in whatever words, where it is exact', () => {
    expect(mentions(slide, `${rock} Boulders came loose at 05:31 on 17 June.`)).toContain(2);
  });

  it('says nothing of two stories', () => {
    expect(mentions(slide, `${rock} Boulders came loose at 05:31 on 17 June.`, '')).not.toContain(2);
  });

  it('says nothing where it is another, or round', () => {
    expect(mentions(slide, `${rock} Boulders came loose at 05:52 on 17 June.`)).not.toContain(2);
    expect(
      mentions('A shop burned today. The slide occurred at 9:00.', `${rock} Boulders came loose at 9:00 on 17 June.`),
    ).not.toContain(2);
  });

  it('says nothing where the text tells two things', () => {
    expect(
      mentions('A shop burned today. Reyes was arrested at 05:31.', `${rock} Okafor was freed at 05:31 on 17 June.`),
    ).not.toContain(2);
  });
});
