import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

const read = (text: string, published: string): string => readings(text, published).join('; ');

describe('a clock time after more than one day', () => {
  // 23 May 2003 is a Friday, 16 September 2008 a Tuesday, 6 September 2010 a Monday.
  it.each([
    [
      'The quake struck Wednesday evening, the minister said on Thursday. It hit at 7:44 p.m. and lasted a minute.',
      '2003-05-23',
      'Wednesday evening = 2003-05-21TEV; Thursday = 2003-05-22; 7:44 p.m. = 2003-05-21T19:44; a minute = PT1M',
    ],
    [
      'Traders came back Tuesday. The index, which plunged Monday, swung. Rates were left alone at 2:15 p.m.',
      '2008-09-16',
      'Tuesday = 2008-09-16; Monday = 2008-09-15; 2:15 p.m. = 2008-09-16T14:15',
    ],
    [
      'The minister spoke Thursday. He left at 9 a.m.',
      '2003-05-23',
      'Thursday = 2003-05-22; 9 a.m. = 2003-05-22T09:00',
    ],
  ])('is of the one on which something happened: %s', (text, published, reading) => {
    expect(read(text, published)).toBe(reading);
  });

  it('is of the day of saying where the text has no other', () => {
    expect(read('The minister said Thursday that she had left at 9 a.m.', '2003-05-23')).toBe(
      'Thursday = 2003-05-22; 9 a.m. = 2003-05-22T09:00',
    );
  });
});

describe('a weekend without an article', () => {
  it.each([
    ['The central bank, in an unusual weekend move, cut rates.', '2008-03-17', 'weekend = 2008-W11-WE'],
    ['The ministers agreed on it in weekend talks.', '2008-03-17', 'weekend = 2008-W11-WE'],
    ['It follows a weekend of protests at airports.', '2017-01-31', 'a weekend = 2017-W04-WE'],
  ])('is the last one before what happened on it: %s', (text, published, reading) => {
    expect(read(text, published)).toBe(reading);
  });

  it.each(['He packed a weekend bag.', 'They own a weekend house.', 'It became a weekend retreat.'])(
    'is none before what does not happen: %s',
    (text) => {
      expect(read(text, '2008-03-17')).toBe('');
    },
  );
});

describe('“the day” and “the year” in news', () => {
  it.each([
    ['Crude oil fell $2.31 on the day.', '1990-08-08', 'the day = 1990-08-08'],
    [
      'The Dow closed at 8,376, down 382 on the day and 12.8 percent this week.',
      '2001-09-20',
      'the day = 2001-09-20; this week = 2001-W38',
    ],
    ['Stocks rallied late in the day.', '1989-10-26', 'late in the day = 1989-10-26'],
    ['The governor toured the area early in the day.', '1994-01-18', 'early in the day = 1994-01-18'],
    ['It said earnings for the year will fall short of forecasts.', '1989-10-26', 'the year = 1989'],
  ])('are those of publication: %s', (text, published, reading) => {
    expect(read(text, published)).toBe(reading);
  });

  it.each(['He cried on the day of the vote.', 'She was 9 on the day that he left.', 'It was hot on the day.'])(
    'are none where something else says which: %s',
    (text) => {
      expect(read(text, '1990-08-08')).toBe('');
    },
  );
});

describe('“the last quarter”', () => {
  it('is a date', () => {
    expect(read('Output shrank 2.4 percent in 2012 and 3.4 percent in the last quarter.', '2013-03-22')).toBe(
      '2012 = 2012; the last quarter = 2012-Q4',
    );
  });
});

describe('“as long ago as”', () => {
  it('only leads to its date', () => {
    expect(read('Engineers warned as long ago as 1998 that it would fall.', '2005-08-31')).toBe('1998 = 1998');
  });
});

describe('a part of a business year', () => {
  it.each([
    // 2 November 1989 is a Thursday.
    ['Third-period net rose to $4 million.', 'Third-period = 1989-Q3'],
    [
      'The maker said third-period profit fell from $3 million a year earlier.',
      'third-period = 1989-Q3; a year earlier = 1988-Q3',
    ],
    ['For the full year, it expects net of $20 million.', 'the full year = 1989'],
    ['It expects a small loss for the full year.', 'the full year = 1989'],
  ])('is read: %s', (text, reading) => {
    expect(read(text, '1989-11-02')).toBe(reading);
  });

  it.each([
    ['A third-period goal tied the game.', ''],
    ['He was away for a full year.', 'a full year = P1Y'],
    ['The full year of work paid off.', 'The full year = P1Y'],
  ])('is none elsewhere: %s', (text, reading) => {
    expect(read(text, '1989-11-02')).toBe(reading);
  });
});

describe('what was to be yesterday', () => {
  // 2 November 1989 is a Thursday.
  it.each([
    ['The offer, which was to expire Wednesday, was extended.', 'Wednesday = 1989-11-01'],
    ['The two were scheduled to meet Wednesday.', 'Wednesday = 1989-11-01'],
  ])('is over: %s', (text, reading) => {
    expect(read(text, '1989-11-02')).toBe(reading);
  });

  it.each([
    ['A jury was to be chosen Friday.', 'Friday = 1989-11-03'],
    ['The president was to leave Monday.', 'Monday = 1989-11-06'],
    ['The panel is to meet Wednesday.', 'Wednesday = 1989-11-08'],
  ])('is to come on another day: %s', (text, reading) => {
    expect(read(text, '1989-11-02')).toBe(reading);
  });
});

describe('“the day’s” and “the year’s” in news', () => {
  it.each([
    ['He flew back to deal with the day’s attacks.', 'the day = 1998-08-20'],
    ['Trading was the week’s heaviest.', 'the week = 1998-W34'],
    ['It was the year’s biggest merger.', 'the year = 1998'],
  ])('are those of publication: %s', (text, reading) => {
    expect(read(text, '1998-08-20')).toBe(reading);
  });
});

describe('degrees', () => {
  it.each(['Temperatures will fall to the 50s.', 'Highs will be in the upper 60s.', 'Lows in the 40s are likely.'])(
    'are no decade: %s',
    (text) => {
      expect(read(text, '1998-08-20')).toBe('');
    },
  );
});

describe('names', () => {
  it.each([
    'The court cited Rule 2001 and Form 1999.',
    'He moved from Friday Harbor.',
    'She taught in a Sunday School.',
  ])('hold no date: %s', (text) => {
    expect(read(text, '2001-05-10')).toBe('');
  });

  it('may open a sentence with “the”', () => {
    expect(read('The Christmas rush is on.', '2001-12-10')).toBe('Christmas = 2001-12-25');
  });
});

describe('a quarter whose noun is left out', () => {
  // 14 June 1990 is a Thursday.
  it.each([
    [
      'It earned 40 cents a share in the second quarter, and analysts expect 95 cents for the third.',
      'the second quarter = 1990-Q2; the third = 1990-Q3',
    ],
    [
      'Most expect a cut in the third quarter; a month ago most saw none until the fourth.',
      'the third quarter = 1990-Q3; a month ago = 1990-05; the fourth = 1990-Q4',
    ],
    [
      'Output rose in the first quarter of 1989 and fell in the second.',
      'the first quarter of 1989 = 1989-Q1; the second = 1989-Q2',
    ],
  ])('is read after one that has it: %s', (text, reading) => {
    expect(read(text, '1990-06-14')).toBe(reading);
  });

  it.each([
    [
      'Output rose in the first quarter; a plan was made, then a second, and of the third nobody spoke.',
      'the first quarter = 1990-Q1',
    ],
    ['He won two games and lost in the third.', ''],
  ])('is none elsewhere: %s', (text, reading) => {
    expect(read(text, '1990-06-14')).toBe(reading);
  });
});
