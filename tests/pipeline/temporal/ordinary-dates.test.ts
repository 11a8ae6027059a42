import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a weekday with its date and its time', () => {
  it.each([
    ['It is on Friday, Sept. 3 at 3 p.m. there.', '2004-08-21', 'Friday, Sept. 3 at 3 p.m. = 2004-09-03T15:00'],
    [
      'It began Wednesday, May 13, 1998, at 10:30 a.m. there.',
      '1998-05-14',
      'Wednesday, May 13, 1998, at 10:30 a.m. = 1998-05-13T10:30',
    ],
    ['A funeral is planned for next Wednesday, March 24.', '2004-03-15', 'next Wednesday, March 24 = 2004-03-24'],
    ['It crashed last Friday, Oct. 13.', '1989-10-20', 'last Friday, Oct. 13 = 1989-10-13'],
    ['At 8:45 a.m. Tuesday the first plane came.', '2001-09-12', '8:45 a.m. Tuesday = 2001-09-11T08:45'],
  ])('is one: %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('a year behind what was then', () => {
  it.each([
    ['The May riots of 1968 are remembered.', 'May = 1968-05'],
    ['The country’s October revolution of 1917 changed that.', 'October = 1917-10'],
    ['In the spring counter-offensive of 1918 they won.', 'the spring = 1918-SP'],
  ])('is that of the month or season before: %s', (text, reading) => {
    expect(readings(text, '2024-06-17')).toContain(reading);
  });

  it.each([
    ['In May they saw the riots of 1968 again.', 'May = 2024-05'],
    ['In the spring, riots of 1968 were recalled.', 'the spring = 2024-SP'],
  ])('but not of one that dates the sentence: %s', (text, reading) => {
    expect(readings(text, '2024-06-17')).toContain(reading);
  });
});

describe('about a year', () => {
  it.each(['c. 1450', 'c.1450', 'ca 1450', 'circa 1450'])('may be %s', (words) => {
    expect(readings(`The church was built ${words}.`, '2024-06-17')).toEqual([`${words} = 1450`]);
  });
});

describe('a week or month that comes', () => {
  // A Monday.
  it.each([
    ['Within the next month they must decide.', 'the next month = 2024-07'],
    ['In the next week they will decide.', 'the next week = 2024-W26'],
    ['They vote a week on Sunday.', 'a week on Sunday = 2024-06-30'],
  ])('is counted from publication: %s', (text, reading) => {
    expect(readings(text, '2024-06-17')).toContain(reading);
  });
});

describe('a weekday of a week that nothing has named', () => {
  it.each(['He left on the Monday.', 'He left the following Monday.'])('stays open: %s', (text) => {
    expect(readings(text, '2024-06-17')[0]).toMatch(/= XXXX-WXX-1$/u);
  });
});

describe('a year behind an aside', () => {
  const text = 'On December 7 (December 8 in Asia), 1941, they attacked.';
  it.each([
    [text, 'December 7 = 1941-12-07'],
    [text, 'December 8 = 1941-12-08'],
    ['On 5 May (a day late) 1943 they met.', '5 May = 1943-05-05'],
    ['On 4 June (it had begun in 1950), 1951, it ended.', '4 June = 1951-06-04'],
    ['They met on 5 May 1990 (as agreed), 1991 being too late.', '5 May 1990 = 1990-05-05'],
    ['On 5 May (a day late) they met. It ended in 1943.', '5 May = 2009-05-05'],
  ])('is that of the day before it: %s', (sentence, reading) => {
    expect(readings(sentence, '2009-12-19')).toContain(reading);
  });
});

describe('a year or more', () => {
  it.each([
    ['It burned in the early 1800s.', '1998-02-06', 'the early 1800s = 18'],
    ['It was rebuilt in the 1900s.', '1998-02-06', 'the 1900s = 19'],
    ['It was rebuilt in the early 2000s.', '2018-02-06', 'the early 2000s = 200'],
    ['The next century will be better.', '1999-12-31', 'The next century = 20'],
    ['He will step down early in the new year.', '1993-12-30', 'early in the new year = 1994'],
    ['It was the first storm of the new year.', '2010-01-04', 'the new year = 2010'],
    ['At year’s end there were 212.', '1998-05-13', 'year’s end = 1998'],
    ['It should be ready by midyear.', '1998-02-06', 'midyear = 1998'],
    ['It happened again in ’95 and ’97.', '1998-08-07', '’95 = 1995'],
    ['He ran at the ’96 Games.', '1998-08-07', '’96 = 1996'],
    ['It happened in the 1960s and ’70s there.', '1998-08-07', '’70s = 197'],
    ['He drove one of those late-’70s cars.', '1998-08-07', 'late-’70s = 197'],
    ['On this day in 1990, troops left.', '1998-08-07', 'this day in 1990 = 1990-08-07'],
    ['It expects $2.30 a share this year and $2.70 next.', '1989-10-30', 'next = 1990'],
    ['Classes begin in the fall semester.', '1998-08-07', 'the fall = 1998-FA'],
    ['It was a hit in nineteen ninety-six.', '1998-08-07', 'nineteen ninety-six = 1996'],
    [
      'It crashed on July seventeenth, nineteen ninety-six.',
      '1998-08-07',
      'July seventeenth, nineteen ninety-six = 1996-07-17',
    ],
    ['It will end in two thousand and one.', '1998-08-07', 'two thousand and one = 2001'],
    ['They will go as soon as possible.', '1998-08-07', 'as soon as possible = FUTURE_REF'],
    ['Exports rose in October by 20% from last October.', '1989-11-02', 'last October = 1988-10'],
    ['He left last October.', '1989-12-02', 'last October = 1989-10'],
    ['Last year’s storm, in late August, cost more.', '2012-10-30', 'late August = 2011-08'],
  ])('%s (%s)', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('a holiday or a season of another year', () => {
  it.each([
    ['He was here last Christmas.', '2008-03-14', 'last Christmas = 2007-12-25'],
    ['He comes back next Easter.', '2008-04-14', 'next Easter = 2009-04-12'],
    ['They meet this Thanksgiving.', '2008-03-14', 'this Thanksgiving = 2008-11-27'],
    ['He left the summer before last.', '2008-03-14', 'the summer before last = 2006-SU'],
    ['He left in March ’08 for good.', '2010-03-14', 'March ’08 = 2008-03'],
  ])('%s (%s)', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('a day or a week in a month', () => {
  it.each([
    ['It closes on the last day of the month.', '2008-03-14', 'the last day of the month = 2008-03-31'],
    ['Sales rose in the week of March 3.', '2008-03-14', 'the week of March 3 = 2008-W10'],
    ['Searchers went on through the day.', '2008-03-14', 'the day = 2008-03-14'],
  ])('%s (%s)', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('a year that heads its entry', () => {
  it.each([
    ['1914: The archduke is shot on June 28; a month later there is war.', 'June 28 = 1914-06-28'],
    ['1914: The archduke is shot on June 28; a month later there is war.', 'a month later = 1914-07'],
    ['In 1969 — Police raid an inn in the early hours of June 28.', 'the early hours of June 28 = 1969-06-28TMO'],
    ['1969 - Police raid an inn on June 28.', 'June 28 = 1969-06-28'],
  ])('is that of its days: %s', (text, reading) => {
    expect(readings(text, '2019-06-30')).toContain(reading);
  });
});

describe('a day known by its date', () => {
  it.each([
    ['Ten years have passed since the Sept. 11 attacks.', '2011-05-02', 'Sept. 11 = 2001-09-11'],
    ['He was a hijacker on 9/11, they said.', '2011-05-02', '9/11 = 2001-09-11'],
    ['The trial began on Sept. 11.', '2011-10-02', 'Sept. 11 = 2011-09-11'],
    ['It happened before the Sept. 11 attacks.', '1999-10-02', 'Sept. 11 = 1999-09-11'],
    ['Senators were confirmed on Inauguration Day.', '2009-01-21', 'Inauguration Day = 2009-01-20'],
    ['Turnout on Election Day was high.', '2016-11-10', 'Election Day = 2016-11-08'],
  ])('%s (%s)', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});

describe('a day that is named by the way', () => {
  // 9 August 2011 is a Tuesday, 28 August 2017 a Monday, 30 June 2002 a Sunday.
  it.each([
    ['Wednesday’s match was called off.', '2011-08-09', 'Wednesday = 2011-08-10'],
    ['The forecast called for more rain by Thursday.', '2017-08-28', 'Thursday = 2017-08-31'],
    ['The government has declared Monday a holiday.', '2002-06-30', 'Monday = 2002-07-01'],
    ['They agreed on reunions around Aug. 15.', '2000-06-15', 'around Aug. 15 = 2000-08-15'],
    ['The mob halted it the day before by force.', '2021-01-07', 'the day before = 2021-01-06'],
  ])('%s (%s)', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});
