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
