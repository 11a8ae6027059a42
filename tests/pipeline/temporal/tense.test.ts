import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('the verb of the sentence before says nothing', () => {
  // 13 August 2025 is a Wednesday.
  it.each([
    'It is forecast to grow by 3%. Shares hit a high on Monday.',
    'The treaty ends on June 1. Shares hit a high on Monday.',
    'It will be crossed in the 2030s. Shares hit a high on Monday.',
  ])('%s', (text) => {
    expect(readings(text, '2025-08-13')).toContain('Monday = 2025-08-11');
  });
});

describe('the verb behind “, in November,”', () => {
  it.each([
    ['The last round, in November, ended after two days.', 'November = 2023-11'],
    ['The first, in November, ended badly.', 'November = 2023-11'],
    ['The first, in November, was announced last week.', 'November = 2024-11'],
    ['The next round, in November, was announced last week.', 'November = 2024-11'],
  ])('is that of what was last, not of what was announced: %s', (text, reading) => {
    expect(readings(text, '2024-06-27')).toContain(reading);
  });
});

describe('what is over stays over beside “will” and “would”', () => {
  // 13 August 2025 and 12 June 2024 are Wednesdays.
  it.each([
    ['She will take office on Oct. 1 after winning Sunday’s vote.', '2024-06-12', 'Sunday = 2024-06-09'],
    ['The team will play in the final after beating Spain on Sunday.', '2024-06-12', 'Sunday = 2024-06-09'],
    ['He faces a ban after Sunday’s red card.', '2025-08-13', 'Sunday = 2025-08-10'],
    ['It would be the first meeting since Friday’s attack.', '2025-08-13', 'Friday = 2025-08-08'],
    ['They will investigate Monday’s bombing.', '2025-08-13', 'Monday = 2025-08-11'],
    ['They will talk of Sunday’s 3-2 win.', '2025-08-13', 'Sunday = 2025-08-10'],
    ['They will appeal against Monday’s ruling.', '2025-08-13', 'Monday = 2025-08-11'],
    ['He will visit the victims of Friday’s attack.', '2025-08-13', 'Friday = 2025-08-08'],
  ])('%s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it.each([
    ['He will decide after Friday’s meeting.', '2025-08-13', 'Friday = 2025-08-15'],
    ['He will fly to Hanoi after visiting Pyongyang on Tuesday.', '2024-06-12', 'Tuesday = 2024-06-18'],
  ])('but what a diary holds may be to come: %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('somebody called May is no “may”', () => {
  // 21 June 2024 is a Friday.
  it.each([
    ['Anna Ross and May Lin met on Monday.', 'Monday = 2024-06-17'],
    ['Anna Ross may be met on Monday.', 'Monday = 2024-06-24'],
  ])('%s', (text, reading) => {
    expect(readings(text, '2024-06-21')).toContain(reading);
  });
});

describe('a deadline lies ahead', () => {
  // 11 August 2025 is a Monday, 31 March 2006 a Friday.
  it.each([
    ['He has until Friday to reply.', '2025-08-11', 'Friday = 2025-08-15'],
    ['The truce was extended until Friday.', '2025-08-11', 'Friday = 2025-08-15'],
    ['They gave him until Friday to pay.', '2025-08-11', 'Friday = 2025-08-15'],
    ['The match was put back to Saturday.', '2025-08-11', 'Saturday = 2025-08-16'],
    ['The vote was brought forward to Thursday.', '2025-08-11', 'Thursday = 2025-08-14'],
  ])('%s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it.each([
    ['the day after it: They gave the unions until Thursday to agree.', '2006-03-31', 'Thursday = 2006-03-30'],
    ['what only lasted: The rain lasted until Friday.', '2025-08-11', 'Friday = 2025-08-08'],
    ['who caused it: Flights have been delayed by Friday’s storm.', '2025-08-11', 'Friday = 2025-08-08'],
  ])('but not %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});
