import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf } from './tell-stories.ts';

describe('a mention that names nobody, in a short article', () => {
  const planned = 'Okafor’s trial begins on 1 March in Varn.';

  it.each([
    ['The trial had begun on 1 March 2021, and Okafor wept.'],
    ['When the trial had begun on 1 March 2021, Okafor pleaded guilty.'],
  ])('is told of the person whom its article names: %s', (text) => {
    expect(mentionsOfEach(storiesOf(['2021-02-20', planned], ['2021-09-01', text]))).toContain(2);
  });

  it.each([
    ['an article that names somebody else', 'The trial had begun on 1 March 2021. Reyes wept.'],
    ['an article that names nobody', 'The trial had begun on 1 March 2021.'],
    ['another day', 'Okafor wept. The trial had begun on 1 June 2021.'],
  ])('is not told of that person in %s', (_, text) => {
    const counts = mentionsOfEach(storiesOf(['2021-02-20', planned], ['2021-09-01', text]));
    expect(Math.max(...counts)).toBe(1);
  });

  it('is not told of a state that both articles name', () => {
    const first = 'Norland voted on 1 March 2021.';
    const second = 'The club is the oldest in Norland. The vote was held on 1 March 2021.';
    expect(mentionsOfEach(storiesOf(['2021-03-02', first], ['2021-09-01', second]))).toEqual([1, 1]);
  });
});
