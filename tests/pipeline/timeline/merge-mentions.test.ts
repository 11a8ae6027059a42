import { describe, expect, it } from 'vitest';
import { mentionsOfEach, storiesOf, tell } from './tell-stories.ts';

describe('one event', () => {
  it.each([
    ['in the same words', 'Reyes met Okafor in Varn in 2019.', 'Reyes met Okafor in Varn in 2019.'],
    ['as verb and as noun', 'Mount Orra erupted on 3 May 2021.', 'The eruption of Mount Orra began on 3 May 2021.'],
    ['in other words', 'A Kestrel rocket blew up on 3 May 2021.', 'The Kestrel rocket exploded on 3 May 2021.'],
    [
      'with a light verb',
      'Norland carried out a nuclear test in 2017.',
      'Norland tested a nuclear device in September 2017.',
    ],
    [
      'with two verbs that say little',
      'The school in Varn opened in 2021.',
      'The school in Varn was inaugurated in 2021.',
    ],
    [
      'by its dead, in two verbs',
      'Four people were killed in Varn on 3 May 2021.',
      'Four people died in Varn on 3 May 2021.',
    ],
    [
      'as a shooting and by its dead',
      'Two marchers were shot in Varn on 3 May 2021.',
      'Two marchers were killed in Varn on 3 May 2021.',
    ],
    ['less precisely', 'Harbour Bank collapsed on 3 May 2021.', 'Harbour Bank collapsed in 2021.'],
    [
      'by a state and by its place',
      'Norland closed the border in May 2021.',
      'The North closed the border on 4 May 2021.',
    ],
    [
      'by a state and by who signs for it',
      'Norland signed the truce on 3 May 2021.',
      'Reyes signed the truce on 3 May 2021.',
    ],
    ['in a place and in its state', 'A plane crashed in Varn in 2019.', 'A plane crashed in Norland in 2019.'],
    [
      'by surname',
      'Artyom Belkin of Norland died in Varn on 3 May 2021.',
      'Belkin died on 3 May 2021 in Varn, Norland.',
    ],
  ])('is told by two articles %s', (_, first, second) => {
    expect(mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]))).toEqual([2]);
  });

  it('is told twice in one article', () => {
    expect(
      mentionsOfEach(
        storiesOf([
          '2023-01-01',
          'The dam burst on 3 May 2021.\n\nWhen the dam burst on 3 May 2021, nobody was warned.',
        ]),
      ),
    ).toEqual([2]);
  });

  it('takes its date from the most precise account and keeps the other', () => {
    const [event] = tell(
      storiesOf(
        ['2023-01-01', 'Harbour Bank collapsed in 2021.'],
        ['2023-06-01', 'Harbour Bank collapsed on 3 May 2021.'],
      ),
    ).events;
    expect(event?.date.edtf).toBe('2021-05-03');
    expect(event?.mentions.map(({ date }) => date.edtf)).toEqual(['2021', '2021-05-03']);
    expect(event?.disagreements).toEqual([]);
  });

  it('takes a finer day also from an account that only somebody vouches for', () => {
    const [event, ...others] = tell(
      storiesOf(
        ['2021-08-04', 'Wolves killed eleven sheep in Varn on Monday, the ministry said.'],
        ['2021-09-01', 'Wolves killed eleven sheep in Varn last month.'],
      ),
    ).events;
    expect(others).toEqual([]);
    // 2 August 2021 was a Monday.
    expect(event).toMatchObject({ date: { edtf: '2021-08-02' }, status: 'happened' });
  });

  it('is first announced and then reported', () => {
    const [event, ...others] = tell(
      storiesOf(
        ['2023-04-01', 'Reyes will visit Varn on 3 May 2023.'],
        ['2023-05-10', 'Reyes visited Varn on 3 May 2023.'],
      ),
    ).events;
    expect(others).toEqual([]);
    expect(event?.status).toBe('happened');
    expect(event?.mentions.map(({ status }) => status)).toEqual(['announced', 'happened']);
  });

  it('may be put off between the announcement and the report', () => {
    const [event, ...others] = tell(
      storiesOf(
        ['2023-04-01', 'Norland will launch the Lyra probe on 3 May 2023.'],
        ['2023-05-20', 'Norland launched the Lyra probe on 9 May 2023.'],
      ),
    ).events;
    expect(others).toEqual([]);
    expect(event?.date.edtf).toBe('2023-05-09');
    expect(event?.disagreements).toEqual([]);
  });

  it('is disputed where two articles give it days that cannot both be', () => {
    const timeline = tell(
      storiesOf(
        ['2023-01-01', 'Reyes signed the treaty with Sudria on 3 May 2021.'],
        ['2023-06-01', 'Reyes signed the treaty with Sudria on 4 May 2021.'],
      ),
    );
    expect(timeline.events.map(({ disagreements }) => disagreements.map(({ about }) => about))).toEqual([['date']]);
    expect(timeline.diagnostics.map(({ code }) => code)).toEqual(['conflicting-reports']);
  });

  it('is disputed where one article reports what another has somebody deny', () => {
    const { events } = tell(
      storiesOf(
        ['2024-05-01', 'Norland shelled the town on 14 April 2024.'],
        ['2024-06-01', 'Norland denies having shelled the town on 14 April 2024.'],
      ),
    );
    expect(events.map(({ status, disagreements }) => [status, disagreements])).toEqual([
      ['happened', [{ about: 'status', between: [0, 1], text: 'One account denies what another reports.' }]],
    ]);
  });
});

describe('a body and one who acts for it', () => {
  const meeting = 'Harbour Bank’s directors met insolvency lawyers on 3 May 2021.';

  it('do the same where both articles name the two', () => {
    const first = `${meeting} Okafor was one of them.`;
    const second = 'Harbour Bank was all but broke. Okafor met insolvency lawyers on 3 May 2021.';
    expect(mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]))).toEqual([2]);
  });

  it('are not known to do the same where one article does not name both', () => {
    const second = 'Okafor met insolvency lawyers on 3 May 2021.';
    expect(mentionsOfEach(storiesOf(['2023-01-01', meeting], ['2023-06-01', second]))).toEqual([1, 1]);
  });
});

describe('what happens once in a life', () => {
  it.each([
    ['a year and a day', 'Ana Reyes was born in Varn in 1936.', 'Reyes was born on 11 April 1938.'],
    ['two years', 'Tom Okafor died in 1981.', 'Okafor died in Varn in 1983.'],
    ['a month and a year', 'Tom Okafor was buried in Varn in March 1990.', 'Okafor was buried in 1991.'],
  ])('is one event with a conflict where articles give it %s', (_, first, second) => {
    const timeline = tell(storiesOf(['2023-01-01', first], ['2023-06-01', second]));
    expect(timeline.events.map(({ disagreements }) => disagreements.length)).toEqual([1]);
    expect(timeline.diagnostics.map(({ code }) => code)).toEqual(['conflicting-reports']);
  });

  it.each([
    ['dates far apart', 'Tom Okafor died in 1981.', 'Okafor died in Varn on 3 May 1989.'],
    ['two people', 'Ana Reyes was born in Varn in 1936.', 'Okafor was born in Varn on 11 April 1938.'],
    ['one of the family', 'Okafor’s wife died in 1981.', 'Okafor died on 11 April 1983.'],
    ['what can happen twice', 'Ana Reyes visited Varn in 1936.', 'Reyes visited Varn on 11 April 1938.'],
  ])('is two events where it is told of %s', (_, first, second) => {
    expect(mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]))).toEqual([1, 1]);
  });
});

describe('two events', () => {
  it.each([
    ['two days', 'Reyes met Okafor on 3 May 2021.', 'Reyes met Okafor on 9 August 2021.'],
    ['two years', 'Reyes visited Sudria in 2018.', 'Reyes visited Sudria in 2019.'],
    ['two actions', 'Reyes visited Varn on 3 May 2021.', 'Reyes resigned on 3 May 2021.'],
    ['two people', 'Reyes resigned on 3 May 2021.', 'Okafor resigned on 3 May 2021.'],
    ['two places', 'Reyes met Okafor in Varn in 2021.', 'Reyes met Okafor in Lindhaven in 2021, a second time.'],
    [
      'an act and a word about it',
      'Reyes resigned on 3 May 2021.',
      'Okafor said on 3 May 2021 that Reyes had resigned.',
    ],
    [
      'who did it in one place',
      'Harbour Bank sold a hotel in Varn on 3 May 2021.',
      'Okafor sold a tram depot in Varn on 3 May 2021.',
    ],
    [
      'who did it to like things',
      'Harbour Bank rejected a wage offer in Varn in May 2021.',
      'Okafor rejected a wage offer in Varn on 3 May 2021.',
    ],
    [
      'where it was done',
      'Reyes opened a salt museum in Varn on 3 May 2021.',
      'Reyes opened a salt museum in Sudria on 3 May 2021.',
    ],
    ['nothing but the day', 'A bridge fell on 3 May 2021.', 'Harbour Bank opened on 3 May 2021.'],
  ])('are kept apart by %s', (_, first, second) => {
    expect(mentionsOfEach(storiesOf(['2023-01-01', first], ['2023-06-01', second]))).toEqual([1, 1]);
  });

  it('stay two where a third account fits both', () => {
    const stories = storiesOf(
      ['2023-01-01', 'Okafor sold a grand hotel in Varn on 3 May 2021.'],
      ['2023-03-01', 'A grand hotel was sold in Varn on 3 May 2021.'],
      ['2023-06-01', 'Harbour Bank sold a grand hotel in Varn on 3 May 2021.'],
    );
    expect([...mentionsOfEach(stories)].sort()).toEqual([1, 2]);
  });

  it('of one sentence stay two', () => {
    expect(
      mentionsOfEach(
        storiesOf(['2023-01-01', 'Rovers lost to Athletic on 3 May 2021 and lost to United on 10 May 2021.']),
      ),
    ).toEqual([1, 1]);
  });
});

describe('an announcement without a day', () => {
  const announced = 'Okafor is soon to sell a grand hotel in Varn.';

  it.each([
    ['foretold what happened as announced', 'Okafor sold a grand hotel in Varn on 3 May 2023.', 1],
    ['did not foretell the like in another place', 'Okafor sold a grand hotel in Sudria on 3 May 2023.', 0],
  ])('%s', (_, report, foretold) => {
    const { events } = tell(storiesOf(['2023-01-01', announced], ['2023-06-01', report]));
    expect(events.map((event) => event.foretold.length)).toEqual([foretold]);
  });
});

describe('merging', () => {
  const stories = storiesOf(
    [
      '2023-01-01',
      'Harbour Bank collapsed in 2021. Reyes resigned on 3 May 2021. Norland will launch the Lyra probe on 3 May 2023.',
    ],
    ['2023-06-01', 'Harbour Bank went bankrupt on 4 May 2021. Norland launched the Lyra probe on 9 May 2023.'],
    ['2023-07-01', 'The collapse of Harbour Bank in May 2021 cost 300 jobs. Ana Reyes quit on 3 May 2021.'],
  );

  it('does not depend on the order of the articles', () => {
    const forward = tell(stories).events;
    const backward = tell([...stories].reverse()).events;
    expect(backward).toEqual(forward);
  });

  it('says how sure it is', () => {
    for (const { confidence } of tell(stories).events) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
