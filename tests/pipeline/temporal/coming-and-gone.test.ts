import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a verb in the present says what is to come', () => {
  // 6 February 1998 and 22 March 2013 are Fridays.
  it.each([
    ['The games open Saturday, 26 years after Oslo was host.', '1998-02-06', 'Saturday = 1998-02-07'],
    ['He spoke to students on Thursday and visits Petra Saturday.', '2013-03-22', 'Saturday = 2013-03-23'],
    ['He shot a 69 on Thursday and tees off at noon Saturday.', '2013-03-22', 'noon Saturday = 2013-03-23T12:00'],
    ['The drug, approved in January, goes on sale Monday.', '2013-03-22', 'Monday = 2013-03-25'],
    ['Spain, who have not lost in years, host Finland on Saturday.', '2013-03-22', 'Saturday = 2013-03-23'],
    ['Tickets go on sale Saturday and cost $25.', '2013-03-22', 'Saturday = 2013-03-23'],
    ['They play Hull on Sunday; they lost to Leeds last week.', '2013-03-22', 'Sunday = 2013-03-24'],
    ['The strike was extended to Monday.', '2013-03-22', 'Monday = 2013-03-25'],
    ['The vote, due in March, was put off to the autumn.', '2013-05-22', 'the autumn = 2013-FA'],
    ['The troops, who leave on Monday, were cheered.', '2013-03-22', 'Monday = 2013-03-25'],
  ])('%s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it.each([
    ['He spoke during visits to Oslo on Monday.', '2013-03-22', 'Monday = 2013-03-18'],
    ['They did not go on Monday.', '2013-03-22', 'Monday = 2013-03-18'],
    ['The search goes on for the jet that cut the cable Monday.', '2013-03-22', 'Monday = 2013-03-18'],
    ['They counted the votes on Monday.', '2013-03-22', 'Monday = 2013-03-18'],
    ['She shot the film and leaves on Monday.', '2013-03-22', 'Monday = 2013-03-25'],
  ])('which a noun does not: %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('what a verb in the past did is over', () => {
  // In each, the next such date is weeks away and the last one most of a year.
  it.each([
    ['She resigned on 20 August.', '2024-08-03', '20 August = 2023-08-20'],
    ['He left the firm in September.', '2024-08-03', 'September = 2023-09'],
    ['There was an explosion at the refinery on 20 August.', '2024-08-03', '20 August = 2023-08-20'],
    ['The bank was sold in September.', '2024-08-03', 'September = 2023-09'],
    ['He has held the post since September.', '2024-08-03', 'September = 2023-09'],
    ['Rates rose, as they have every month since December.', '2016-11-09', 'December = 2015-12'],
  ])('%s (%s)', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it.each([
    ['He called an election on 20 August.', '2024-08-03', '20 August = 2024-08-20'],
    ['There was a deadline of 20 August.', '2024-08-03', '20 August = 2024-08-20'],
    ['There was to be a vote on 20 August.', '2024-08-03', '20 August = 2024-08-20'],
    ['They said the hearing on 20 August would be short.', '2024-08-03', '20 August = 2024-08-20'],
    ['The judge put off the case until September.', '2007-07-19', 'September = 2007-09'],
    ['The mission was once due to end in June and will stay.', '2024-08-03', 'June = 2024-06'],
  ])('but not what was only called or put off: %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('what somebody threatened or vowed to do', () => {
  it.each([
    ['is nearest: They threatened to leave in September.', '2024-11-03', 'September = 2024-09'],
    ['is nearest: They threatened to leave in September.', '2024-08-03', 'September = 2024-09'],
    ['lies ahead by weekday: They threatened to strike on Monday.', '2013-03-22', 'Monday = 2013-03-25'],
    ['lies ahead where they still do: They threaten to leave in March.', '2024-08-03', 'March = 2025-03'],
  ])('%s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('“could”', () => {
  // 12 June 2024 is a Wednesday.
  it.each([
    ['tells what was not: He could not be reached Monday.', 'Monday = 2024-06-10'],
    ['tells what was not: They couldn’t agree on Monday.', 'Monday = 2024-06-10'],
    ['tells what was heard: Shots could be heard until Monday.', 'Monday = 2024-06-10'],
    ['tells what may come: It could be signed Monday.', 'Monday = 2024-06-17'],
  ])('%s', (text, reading) => {
    expect(readings(text, '2024-06-12')).toContain(reading);
  });
});

describe('a participle before its noun', () => {
  // 10 March 2023 is a Friday.
  it.each([
    ['They will have access to insured funds no later than Monday.', 'Monday = 2023-03-13'],
    ['It could turn into a divided state on Monday.', 'Monday = 2023-03-13'],
  ])('says nothing of when: %s', (text, reading) => {
    expect(readings(text, '2023-03-10')).toContain(reading);
  });
});

describe('words by the way', () => {
  // 27 February 1998 is a Friday.
  it.each([
    'The president, speaking with reporters Thursday, said he would go.',
    'The president, in an interview Thursday, said he would go.',
  ])('have the time of the verb after them: %s', (text) => {
    expect(readings(text, '1998-02-27')).toContain('Thursday = 1998-02-26');
  });
});

describe('weekdays to come', () => {
  // 2 November 1989 is a Thursday.
  it('follow each other', () => {
    const text = 'It will sell notes next Tuesday, bills Wednesday and bonds on Thursday.';
    expect(readings(text, '1989-11-02')).toEqual([
      'next Tuesday = 1989-11-07',
      'Wednesday = 1989-11-08',
      'Thursday = 1989-11-09',
    ]);
  });

  it('do not, where a past one stands between', () => {
    expect(readings('He will go on Monday, he said on Wednesday.', '1989-11-02')).toEqual([
      'Monday = 1989-11-06',
      'Wednesday = 1989-11-01',
    ]);
  });
});
