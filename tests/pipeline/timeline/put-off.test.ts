import { describe, expect, it } from 'vitest';
import { storiesOf, tell } from './tell-stories.ts';

/** `EDTF headline`, one an event. */
const eventsOf = (...texts: readonly (readonly [published: string, text: string])[]): readonly string[] =>
  tell(storiesOf(...texts)).events.map(({ date, headline }) => `${date.edtf} ${headline}`);

const due = ['2024-06-10', 'Reyes is to visit Varn on 3 July.'] as const;

describe('what was put off', () => {
  it('is one event, on its new day, where the sentence tells both', () => {
    const told = 'The vote, due on 3 May, was put off until 3 July.';
    expect(eventsOf(['2024-06-10', told])).toEqual(['2024-07-03 The vote was put off']);
  });

  it('is the event that was announced before', () => {
    expect(eventsOf(due, ['2024-06-12', 'Reyes will now visit Varn on 10 September.'])).toEqual([
      '2024-09-10 Ana Reyes will visit Varn',
    ]);
  });

  it('is another event where the text does not say that the day is a new one', () => {
    expect(eventsOf(due, ['2024-06-12', 'Reyes will visit Varn on 10 September.'])).toHaveLength(2);
  });

  it('is another event where something else was put off', () => {
    const told = 'Talks are due on 3 May, and the vote was put off until 3 July.';
    expect(eventsOf(['2024-06-10', told])).toHaveLength(2);
  });
});
