import { describe, expect, it } from 'vitest';
import { storiesOf, tell } from './tell-stories.ts';

const headlinesOf = (...texts: ReadonlyArray<readonly [string, string]>): readonly string[] =>
  tell(storiesOf(...texts)).events.map(({ headline }) => headline);

describe('the order of the timeline', () => {
  it('puts what came later in a decade after the year that it came after', () => {
    const text = 'Norland left the United Nations in 1991. Okafor bought Harbour Bank later that decade.';
    expect(headlinesOf(['2024-06-17', text])).toEqual([
      'Norland left the United Nations',
      'Tom Okafor bought Harbour Bank',
    ]);
  });

  it('puts what came later in a year after its anchor, however late that was', () => {
    const text = 'Norland left the United Nations in November 2019. Okafor bought Harbour Bank later that year.';
    expect(headlinesOf(['2024-06-17', text])).toEqual([
      'Norland left the United Nations',
      'Tom Okafor bought Harbour Bank',
    ]);
  });

  it.each([
    ['late 2019', 'May 2019', 'after'],
    ['late 2019', 'November 2019', 'before'],
    ['early 2019', 'March 2019', 'before'],
    ['mid-2019', 'March 2019', 'after'],
    ['mid-2019', 'August 2019', 'before'],
    ['the late 1990s', '1993', 'after'],
    ['the early 1990s', '1993', 'before'],
    ['the mid-1990s', '1993', 'after'],
    ['mid-September 2019', '3 September 2019', 'after'],
    ['the end of March 2019', '8 March 2019', 'after'],
    ['2019', 'March 2019', 'before'],
    ['the 1990s', '1991', 'before'],
  ])('puts what another article tells of %s where an editor would beside %s: %s it', (part, other, order) => {
    const told = headlinesOf(
      ['2024-05-01', `Okafor bought Harbour Bank in ${part}.`],
      ['2024-06-17', `Norland left the United Nations ${/^\d+ /u.test(other) ? 'on' : 'in'} ${other}.`],
    );
    const expected = ['Norland left the United Nations', 'Tom Okafor bought Harbour Bank'];
    expect(told).toEqual(order === 'after' ? expected : expected.toReversed());
  });

  it('is the same whichever article comes first', () => {
    const stories = storiesOf(
      ['2024-05-01', 'Okafor bought Harbour Bank in late 2019.'],
      ['2024-05-01', 'Norland left the United Nations in November 2019.'],
      ['2024-05-01', 'Reyes visited Sudria in 2019.'],
    );
    const ids = (given: typeof stories): readonly string[] => tell(given).events.map(({ id }) => id);
    expect(ids(stories.toReversed())).toEqual(ids(stories));
  });
});
