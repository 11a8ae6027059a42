import { describe, expect, it } from 'vitest';
import { tag } from './tag.ts';

/** `words = type value`, one an expression. */
function typed(text: string): readonly string[] {
  return tag(text, '2024-06-17').map(({ text: words, timex }) => `${words} = ${timex.type} ${timex.value}`);
}

describe('a rate', () => {
  it.each([
    ['The show draws 18 million viewers a week.', 'a week = SET P1W'],
    ['The line should carry a million riders a day.', 'a day = SET P1D'],
    ['He answered one call a month.', 'a month = SET P1M'],
    ['The river rose six inches an hour.', 'an hour = SET PT1H'],
    ['It cost her one day of pay a week.', 'a week = SET P1W'],
    ['Workers get 25 days off a year.', 'a year = SET P1Y'],
    ['They pay interest of 8 percent per annum.', 'per annum = SET P1Y'],
  ])('%s', (text, reading) => {
    expect(typed(text)).toContain(reading);
  });

  it.each([
    ['It killed three people a week after the storm.', 'a week = DURATION P1W'],
    ['Those who quit by 30 gained a decade.', 'a decade = DURATION P1DE'],
    ['They met two envoys a year ago.', 'a year ago = DATE 2023'],
  ])('is none, where the amount leads somewhere: %s', (text, reading) => {
    expect(typed(text)).toContain(reading);
  });
});

describe('what is repeated', () => {
  it.each([
    ['A bus leaves every 20 minutes.', 'every 20 minutes = SET PT20M'],
    ['Every morning it rains.', 'Every morning = SET XXXX-XX-XXTMO'],
    ['They sing every Sunday morning.', 'every Sunday morning = SET XXXX-WXX-7TMO'],
    ['They play on Friday nights.', 'Friday nights = SET XXXX-WXX-5TNI'],
    ['He works on weekends.', 'weekends = SET XXXX-WXX-WE'],
    ['We see them a few times a year.', 'a few times a year = SET P1Y'],
    ['He writes twice weekly.', 'twice weekly = SET P1W'],
    ['They meet every other month.', 'every other month = SET P2M'],
    ['They meet every third year.', 'every third year = SET P3Y'],
    ['The board meets the first Tuesday of each month.', 'the first Tuesday of each month = SET P1M'],
  ])('%s', (text, reading) => {
    expect(typed(text)).toContain(reading);
  });
});

describe('a weekday that is not said to be which', () => {
  it.each([
    ['On a recent Tuesday, he stayed at home.', 'Tuesday = DATE XXXX-WXX-2'],
    ['One Friday, he left for good.', 'Friday = DATE XXXX-WXX-5'],
    ['It was a Friday when he left.', 'Friday = DATE XXXX-WXX-5'],
    ['He set a Friday deadline for them.', 'Friday = DATE 2024-06-14'],
    ['He came two Sundays ago.', 'two Sundays ago = DATE 2024-06-09'],
  ])('%s', (text, reading) => {
    expect(typed(text)).toContain(reading);
  });

  it('or is one of some', () => {
    expect(typed('They are free one Friday in four.')).toEqual([]);
    expect(typed('It rained for three Sundays.')).toEqual([]);
  });
});
