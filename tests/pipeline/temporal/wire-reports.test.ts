import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

// 22 March 2013 is a Friday.
const FRIDAY = '2013-03-22';
const read = (text: string): string => readings(text, FRIDAY).join('; ');

describe('a clock time in words or figures alone', () => {
  it.each([
    ['The shop opened at ten to nine.', 'ten to nine = 2013-03-22T08:50'],
    ['The bell rang at about twenty past four.', 'about twenty past four = 2013-03-22T04:20'],
    [
      'It stopped at twenty-five to three in the afternoon.',
      'twenty-five to three in the afternoon = 2013-03-22T14:35',
    ],
    ['It went out at one minute past twelve.', 'one minute past twelve = 2013-03-22T12:01'],
    ['The bus exploded at 0947 and burned.', '0947 = 2013-03-22T09:47'],
    ['It began at 9 on Wednesday evening.', '9 on Wednesday evening = 2013-03-20T21:00'],
    ['They vote tonight, at 7 o’clock.', 'tonight, at 7 o’clock = 2013-03-22T19:00'],
  ])('is read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    'They won by ten to nine.',
    'He cut it from ten to five.',
    'The panel voted ten to four to close it.',
    'Call us at 0845 600 1122.',
    'The house stands at 0947-12 Elm Street.',
    'The vote stood at five to two votes.',
  ])('is none where it counts: %s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('the stamp that a paragraph opens with', () => {
  it.each([
    [
      'The queue formed on Monday.\n\n10:15 Good morning. The square is full.',
      'Monday = 2013-03-18; 10:15 = 2013-03-22T10:15',
    ],
    ['It fell on Monday.\n\n2.30pm A meeting is called.', 'Monday = 2013-03-18; 2.30pm = 2013-03-22T14:30'],
    ['Monday was long.\n\n8:53: Sensors are lost.', 'Monday = 2013-03-18; 8:53 = 2013-03-18T08:53'],
  ])('is a clock time: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each(['A test.\n\n10:15 is no ratio.', 'A race.\n\n2:05 behind came Lee.'])(
    'is none in a sentence: %s',
    (text) => {
      expect(read(text)).toBe('');
    },
  );
});

describe('parts of the day', () => {
  it.each([
    ['He fell ill at lunchtime.', 'lunchtime = 2013-03-22TMI'],
    ['He died on Tuesday lunchtime.', 'Tuesday lunchtime = 2013-03-19TMI'],
    ['They sang until the small hours.', 'the small hours = 2013-03-22TMO'],
    ['She was attacked in the early hours.', 'the early hours = 2013-03-22TMO'],
    ['He came two nights ago.', 'two nights ago = 2013-03-20TNI'],
    ['On 4 May 1990 it opened. Eight nights later it burned.', 'Eight nights later = 1990-05-12TNI'],
    ['Snow is expected overnight.', 'overnight = 2013-03-22TNI'],
    ['Temperatures will fall overnight to 10 below.', 'overnight = 2013-03-22TNI'],
    ['Two inches fell overnight.', 'overnight = 2013-03-21TNI'],
  ])('are read: %s', (text, reading) => {
    expect(read(text)).toContain(reading);
  });
});

describe('two words for a stretch', () => {
  it.each([
    ['It was cheap in the 60s and 70s.', 'the 60s = 196; 70s = 197'],
    ['It was cheap in the 1960s and 70s.', 'the 1960s = 196; 70s = 197'],
    ['It was cheap in the 1860s and 70s.', 'the 1860s = 186; 70s = 187'],
    ['It was cheap in the sixties and seventies.', 'the sixties = 196; seventies = 197'],
    ['The July-to-September bills fell.', 'July = 2012-07; September = 2012-09'],
    ['Sales fell in the October-to-December period.', 'the October-to-December period = 2012-Q4'],
    ['It ran for two hours, 10 minutes and 37 seconds.', 'two hours, 10 minutes and 37 seconds = PT2H10M37S'],
    ['She ran it in 2 hours 10 minutes 37 seconds.', '2 hours 10 minutes 37 seconds = PT2H10M37S'],
    ['He lay there all winter.', 'all winter = 2012-WI'],
    ['It rose in fiscal 2011/12.', 'fiscal 2011/12 = 2012'],
  ])('is read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    'Temperatures will be in the 60s and 70s.',
    'They were in their 60s and 70s.',
    'The Seven Years’ War was long.',
    'The Six-Day War was short.',
    'It began with the Thirty Years War.',
  ])('is none where it names something else: %s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('a day or a year by another', () => {
  it.each([
    ['He paid on the fourth of this month.', 'the fourth of this month = 2013-03-04'],
    ['He pays on the fifth of next month.', 'the fifth of next month = 2013-04-05'],
    ['It was 11 months ago today.', '11 months ago today = 2012-04-22'],
    ['It cost half of that this time last year.', 'this time last year = 2012-03'],
    ['It was higher this time last week.', 'this time last week = 2013-03-15'],
    ['They met on Labor Day weekend.', 'Labor Day weekend = 2012-W35-WE'],
    ['They met over the Easter weekend of 2012.', 'the Easter weekend of 2012 = 2012-W14-WE'],
    ['They will meet over the Easter weekend.', 'the Easter weekend = 2013-W13-WE'],
  ])('is read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('which way a day lies', () => {
  it.each([
    ['A curfew will be kept up through Wednesday.', 'Wednesday = 2013-03-27'],
    ['The shares will be bought on Tuesday.', 'Tuesday = 2013-03-26'],
    ['Schools were closed today and perhaps Monday as well.', 'today = 2013-03-22; Monday = 2013-03-25'],
    ['Flights were cancelled today and Saturday.', 'today = 2013-03-22; Saturday = 2013-03-23'],
    ['Schools were closed Wednesday and Thursday.', 'Wednesday = 2013-03-20; Thursday = 2013-03-21'],
    ['“I changed,” said the woman, who turns 76 on Aug. 30.', 'Aug. 30 = 2013-08-30'],
    [
      'The boys were charged on Wednesday. A hearing is set for April 29. The day before, they had lain in the woods.',
      'Wednesday = 2013-03-20; April 29 = 2013-04-29; The day before = 2013-03-19',
    ],
    [
      'It sank on Thursday. It had left the day before within sight of land.',
      'Thursday = 2013-03-21; the day before = 2013-03-20',
    ],
  ])('is said by its clause: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a month before its noun', () => {
  it.each([
    ['The September jobs report was not released.', 'September = 2012-09'],
    ['Its October sales rose.', 'October = 2012-10'],
    ['The November election was close.', 'November = 2012-11'],
  ])('is read at the head of a sentence: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each(['The April Jones case closed.', 'Our June Whitfield was there.', 'Mrs June was there.'])(
    'is none in a name: %s',
    (text) => {
      expect(read(text)).toBe('');
    },
  );
});

describe('an amount, a middle or an edge', () => {
  it.each([
    ['He served nearly two years and four months.', 'nearly two years and four months = P2Y4M'],
    ['He got a minimum of 18 years and 6 months.', 'a minimum of 18 years and 6 months = P18Y6M'],
    ['Shops will stay shut for at least another week.', 'at least another week = P1W'],
    ['It is expected within weeks, possibly days.', 'weeks = PXW; days = PXD'],
    ['It took the best part of two years.', 'the best part of two years = P2Y'],
    ['Power is expected back by midweek.', 'midweek = 2013-W12'],
    ['They should know by mid-month.', 'mid-month = 2013-03'],
    ['He was sworn in on the last day of 2012.', 'the last day of 2012 = 2012-12-31'],
    ['It rained on Tuesday, the last day of 2012.', 'Tuesday = 2013-03-19; the last day of 2012 = 2012-12-31'],
    ['She came on the first day of last year.', 'the first day of last year = 2012-01-01'],
    ['She won in 1984, ’88 and again in 1996.', '1984 = 1984; ’88 = 1988; 1996 = 1996'],
  ])('is read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a day or a time near another', () => {
  it.each([
    ['He is back this coming Saturday.', 'this coming Saturday = 2013-03-23'],
    ['It kicks off this coming Friday.', 'this coming Friday = 2013-03-29'],

    ['They married a year ago last month.', 'a year ago last month = 2012-02'],
    ['It was hot in 1987, and the year before that it had snowed.', '1987 = 1987; the year before that = 1986'],
    [
      'It rang at six minutes to one on Wednesday morning.',
      'six minutes to one on Wednesday morning = 2013-03-20T00:54',
    ],
    ['It rang at two minutes past noon.', 'two minutes past noon = 2013-03-22T12:02'],
    ['They have until one minute to midnight on Sunday.', 'one minute to midnight on Sunday = 2013-03-24T23:59'],
  ])('is read: %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});
