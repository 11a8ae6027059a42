import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('an amount of time', () => {
  it.each([
    ['Maturity lengthened by a day to 41 days.', 'a day = P1D'],
    ['The stock has doubled in the past year and a half.', 'the past year and a half = P1.5Y'],
    ['In the weeks ahead, officials will decide.', 'the weeks ahead = PXW'],
    ['They will pay for it in the years to come.', 'the years to come = PXY'],
    ['The two-and-a-half-hour film won.', 'two-and-a-half-hour = PT2.5H'],
    ['After a months-long siege they left.', 'months-long = PXM'],
    ['A week-old truce held.', 'week-old = P1W'],
    ['A week or two is enough for it.', 'A week or two = P1W'],
    ['He may come in an hour or so.', 'an hour or so = PT1H'],
    ['It will not pay for at least another two years.', 'at least another two years = P2Y'],
    ['The work will take months, if not years.', 'years = PXY'],
    ['It will be hours or even days before they know.', 'days = PXD'],
    ['He served one year, three months and two days.', 'one year, three months and two days = P1Y3M2D'],
    ['It is 65 million years old.', '65 million years old = P65000000Y'],
    ['It stood for a thousand years.', 'a thousand years = P1000Y'],
    ['They left for a monthlong recess.', 'monthlong = P1M'],
    ['It ended a yearslong fight.', 'yearslong = PXY'],
    ['A decades-old treaty was torn up.', 'decades-old = PXDE'],
    ['It ran 1 hour, 20 minutes in all.', '1 hour, 20 minutes = PT1H20M'],
    ['In the days following the attack, they hid.', 'the days = PXD'],
    ['They have met often these past few weeks.', 'these past few weeks = PXW'],
    ['It lasted three-quarters of an hour.', 'three-quarters of an hour = PT45M'],
  ])('%s', (text, reading) => {
    expect(readings(text, '2024-06-17')).toContain(reading);
  });

  it.each([
    ['It takes two or three days.', ['two = P2D', 'three days = P3D']],
    ['It takes 10 to 15 years.', ['10 = P10Y', '15 years = P15Y']],
    ['It takes 10-15 years.', ['10 = P10Y', '15 years = P15Y']],
    ['They face a 30- to 60-day delay.', ['30 = P30D', '60-day = P60D']],
    ['It takes from 90 minutes to two hours.', ['90 minutes = PT90M', 'two hours = PT2H']],
    ['He won 3-2 hours later.', ['2 hours later = XXXX-XX-XXTXX']],
    ['He has two or more years.', ['more years = PXY']],
  ])('may be said with two numbers: %s', (text, all) => {
    expect(readings(text, '2024-06-17')).toEqual(all);
  });

  it.each(['One day, he left.', 'He may one day return.'])('is none in “one day”: %s', (text) => {
    expect(readings(text, '2024-06-17')).toEqual([]);
  });
});

describe('an amount from a date', () => {
  it.each([
    ['He died in 1954. A quarter of a century later it was found.', 'A quarter of a century later = 1979'],
    ['He died in 1904. Half a century later it was found.', 'Half a century later = 1954'],
    ['It was lost half a century ago.', 'half a century ago = 1974'],
    ['A year or so ago they met.', 'A year or so ago = 2023'],
    ['They met 20 years ago this month.', '20 years ago this month = 2004-06'],
    ['The war began 10 years ago this week.', '10 years ago this week = 2014-W25'],
    ['He left the week before last.', 'the week before last = 2024-W23'],
    ['He returns the week after next.', 'the week after next = 2024-W27'],
    ['It was 108 years before last week’s victory.', '108 years = P108Y'],
    ['It was 108 years before last week’s victory.', 'last week = 2024-W24'],
    ['It was 50 years ago this summer that it closed.', '50 years ago this summer = 1974-SU'],
    ['It hit 65 million years ago.', '65 million years ago = PAST_REF'],
    ['He called the other day.', 'the other day = PAST_REF'],
  ])('%s', (text, reading) => {
    expect(readings(text, '2024-06-17')).toContain(reading);
  });
});
