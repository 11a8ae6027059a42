import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/pipeline/timeline/figures-of.ts';
import { readText } from '../events/read-text.ts';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

const figures = (sentence: string): readonly string[] => {
  const [mention] = readText(sentence).mentions;
  return mention ? figuresOf(mention) : [];
};

describe('the figures of a clause', () => {
  it.each([
    ['in digits', 'The war cost 6,000 lives in 1961.', ['#6000']],
    ['in words', 'A boat sank with nine men in 1987.', ['#9']],
    ['but for its date', 'Okafor sold 40 trams on 23 July 1961.', ['#40']],
    ['but for another date', 'Okafor sold 40 trams on 23 July 1961, as on 12 May.', ['#40']],
    ['but for the smallest', 'Two men sold one tram in 1961.', []],
  ])('are read %s', (_, sentence, found) => {
    expect(figures(sentence)).toEqual(found);
  });

  it('tell that two accounts in other words are of one event', () => {
    const story = 'This is about Reyes, Okafor, Harbour Bank and Varn. ';
    const first = 'Nine sailors drowned in 1987. The embassy shut on 20 November 1987.';
    const second = 'A patrol boat sank with nine men on 17 November 1987.';
    const told = (text: string): readonly number[] =>
      mentionsOfEach(storiesOf(['2019-01-01', story + first], ['2023-06-01', story + text]));
    expect(told(second)).toEqual([2, 1]);
    expect(told(second.replace('nine men', 'seven men'))).toEqual([1, 1, 1]);
  });
});
