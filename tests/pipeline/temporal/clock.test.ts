import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a clock time', () => {
  it.each([
    ['Two hours later police came.', '2024-06-12', 'Two hours later = 2024-06-12T21:30'],
    ['On Monday, police came.', '2024-06-12', 'Monday = 2024-06-10'],
  ])('takes no day from the next sentence: %s', (text, published, reading) => {
    expect(readings(`They rang at 7:30 p.m. ${text}`, published)).toEqual(['7:30 p.m. = 2024-06-12T19:30', reading]);
  });

  it.each(['4 p.m. Monday = 2024-06-10T16:00', '4 p.m. on Monday = 2024-06-10T16:00'])(
    'takes its own: %s',
    (reading) => {
      expect(readings(`They rang at ${reading.split(' =')[0]}.`, '2024-06-12')).toEqual([reading]);
    },
  );
});

describe('a clock time and its day', () => {
  it.each([
    // 2 May 2011 is a Monday, 31 May 2024 and 31 December 1999 are Fridays.
    ['It hit at 4:10 p.m. (0710 GMT) on Sunday.', '2011-05-02', '4:10 p.m. (0710 GMT) on Sunday = 2011-05-01T16:10'],
    ['It hit at 12:15 a.m. EDT (0415 GMT) today.', '2011-05-02', '12:15 a.m. EDT (0415 GMT) today = 2011-05-02T00:15'],
    ['It opens tonight at 8 in Rome.', '2024-05-31', 'tonight at 8 = 2024-05-31T20:00'],
    ['It opens tomorrow morning at 9:30.', '2024-05-31', 'tomorrow morning at 9:30 = 2024-06-01T09:30'],
    [
      'They met at half past eight on Friday morning.',
      '2024-05-31',
      'half past eight on Friday morning = 2024-05-31T08:30',
    ],
    ['He left at a quarter to six last night.', '2024-05-31', 'a quarter to six last night = 2024-05-30T17:45'],
    ['He left at 3 o’clock this morning.', '2024-05-31', '3 o’clock this morning = 2024-05-31T03:00'],
    ['He opens it tomorrow, and crowds began to gather at noon.', '1999-12-31', 'noon = 1999-12-31T12:00'],
    ['He left at nine this morning.', '2024-05-31', 'nine this morning = 2024-05-31T09:00'],
    ['He left just before 10 last night.', '2024-05-31', '10 last night = 2024-05-30T22:00'],
    ['It is open from 7:30 to 9:00 p.m. today.', '2024-05-31', '7:30 = 2024-05-31T19:30'],
    ['It is open from 10:30 to 2:00 p.m. today.', '2024-05-31', '10:30 = 2024-05-31T10:30'],
    ['It is open from 8 to 10 p.m. today.', '2024-05-31', '8 = 2024-05-31T20:00'],
    ['It is open from 9-11 p.m. today.', '2024-05-31', '11 p.m. today = 2024-05-31T23:00'],
    ['The film is on at 8:30 tonight.', '2024-05-31', '8:30 tonight = 2024-05-31T20:30'],
    [
      'It blew up about 10:40 in the morning local time.',
      '2024-05-31',
      'about 10:40 in the morning local time = 2024-05-31T10:40',
    ],
    ['By mid-morning Thursday it was over.', '2024-05-31', 'mid-morning Thursday = 2024-05-30TMO'],
    ['By late afternoon Thursday it was over.', '2024-05-31', 'late afternoon Thursday = 2024-05-30TAF'],
    ['AP-NR-08-14-90 1601EDT', '1990-08-14', '08-14-90 1601EDT = 1990-08-14T16:01'],
    // 30 May 2024 is a Thursday.
    ['They met Tuesday night. At 2 a.m. they signed.', '2024-05-30', '2 a.m. = 2024-05-29T02:00'],
    ['They met at 11 p.m. Tuesday and signed at 2 a.m.', '2024-05-30', '2 a.m. = 2024-05-29T02:00'],
    ['They met at 1 a.m. Tuesday and signed at 2 a.m.', '2024-05-30', '2 a.m. = 2024-05-28T02:00'],
    [
      'Fire broke out Tuesday. Two men fled. Nobody was hurt. An alarm rang at 6:20 p.m.',
      '2024-05-30',
      '6:20 p.m. = 2024-05-28T18:20',
    ],
    [
      'He spoke on Thursday. They last raised it on March 25, 1997. Stocks rose. By midday it was over.',
      '1998-03-06',
      'midday = 1998-03-06TMI',
    ],
    ['It crashed on July 17, 1996. It had left at 8:19 p.m.', '1998-03-06', '8:19 p.m. = 1996-07-17T20:19'],
    ['Shares rose in afternoon trading.', '1998-03-06', 'afternoon = 1998-03-06TAF'],
    ['They fought overnight, but by midday it was over.', '2024-05-31', 'midday = 2024-05-31TMI'],
    [
      'It began at 5:34 a.m. Baghdad time on March 20, 2003.',
      '2003-03-21',
      '5:34 a.m. Baghdad time on March 20, 2003 = 2003-03-20T05:34',
    ],
  ])('%s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });

  it.each([
    ['It was eight thirty-one PM when it blew up.', 'eight thirty-one PM = 1998-02-27T20:31'],
    ['They came at seven o’clock in the evening.', 'seven o’clock in the evening = 1998-02-27T19:00'],
    ['They left at five p.m. sharp.', 'five p.m. = 1998-02-27T17:00'],
  ])('may be spelled out: %s', (text, reading) => {
    expect(readings(text, '1998-02-27')).toContain(reading);
  });

  it.each([
    ['Trading stopped at 11:03 a.m. and resumed about 30 minutes later.', 'about 30 minutes later = 1998-02-27T11:33'],
    ['It rang at 11 p.m. Thursday. Two hours later it rang again.', 'Two hours later = 1998-02-27T01:00'],
    ['It came at 5 a.m. today. Half a minute earlier it had snowed.', '5 a.m. today = 1998-02-27T05:00'],
  ])('leads to what came minutes or hours later: %s', (text, reading) => {
    expect(readings(text, '1998-02-27')).toContain(reading);
  });
});

describe('a part of the day', () => {
  it.each([
    ['It is midday here.', 'midday = 1998-02-27TMI'],
    ['Shares slid in late-afternoon trading.', 'late-afternoon = 1998-02-27TAF'],
    ['Shares had risen by midmorning.', 'midmorning = 1998-02-27TMO'],
    ['It came in the wee hours of Thursday.', 'the wee hours of Thursday = 1998-02-26TMO'],
    ['It came in the early hours of Feb. 26.', 'the early hours of Feb. 26 = 1998-02-26TMO'],
  ])('%s', (text, reading) => {
    expect(readings(text, '1998-02-27')).toContain(reading);
  });
});

describe('midnight', () => {
  it.each([
    ['The ship left port just after midnight.', '2024-03-26', 'midnight = 2024-03-26T00:00'],
    ['Some 900 quakes were recorded between midnight and noon.', '2023-11-13', 'midnight = 2023-11-13T00:00'],
    ['The offer expires at midnight.', '2024-03-26', 'midnight = 2024-03-26T24:00'],
    ['They had until midnight.', '2024-03-26', 'midnight = 2024-03-26T24:00'],
  ])('begins the day of what happened, and ends that of a deadline: %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});
