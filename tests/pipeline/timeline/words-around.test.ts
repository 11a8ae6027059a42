import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('two clauses with no word in common, in two articles of one story', () => {
  const names = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
  const told = (first: string, second: string, story = names): readonly number[] =>
    mentionsOfEach(storiesOf(['2023-01-01', story + first], ['2023-06-01', story + second]));
  const withdrawn = 'The ministry withdrew the tug in May 2016.';
  const ordered = 'It was Okafor who, in May 2016, signed the order that took the tug away.';

  it('tell one event where the rest of their sentences is about the same, and they are all of that month', () => {
    expect(told(withdrawn, ordered)).toEqual([2]);
  });

  it.each([
    ['another story', withdrawn, ordered, ''],
    [
      'nothing in common',
      'The ministry withdrew the tug in May 2016.',
      'It was Okafor who, in May 2016, ate the fish that he had caught.',
      names,
    ],
    [
      'more of that month',
      `${withdrawn} Reyes ate a fish in May 2016.`,
      `${ordered} Pupils painted a wall in May 2016.`,
      names,
    ],
    [
      'what runs through an article in common',
      `${withdrawn} The tug was painted in 2009. The tug was cleaned in 2011.`,
      ordered,
      names,
    ],
    [
      'a whole year',
      'The ministry withdrew the tug in May 2016.',
      'It was Okafor who, in 2016, signed the order that took the tug away.',
      names,
    ],
  ])('tell two where there is %s', (_, first, second, story) => {
    expect(Math.max(...told(first, second, story))).toBe(1);
  });
});
