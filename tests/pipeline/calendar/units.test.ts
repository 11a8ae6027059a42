import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import {
  floorTo,
  isoWeekOf,
  mondayOfIsoWeek,
  stepFrom,
  weekdayOf,
  type Unit,
} from '../../../src/pipeline/calendar/units.ts';
import type { CalendarDate } from '../../../src/pipeline/types.ts';

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(text);
  return date;
}

describe('a unit', () => {
  it.each<[Unit, string, string]>([
    ['week', '2024-06-17', '2024-06-17'],
    ['week', '2024-06-16', '2024-06-10'],
    ['month', '2024-02-29', '2024-02-01'],
    ['quarter', '2024-06-30', '2024-04-01'],
    ['half', '2024-06-30', '2024-01-01'],
    ['half', '2024-07-01', '2024-07-01'],
    ['season', '2024-02-29', '2023-12-01'],
    ['season', '2024-12-01', '2024-12-01'],
    ['season', '2024-05-31', '2024-03-01'],
    ['year', '2024-12-31', '2024-01-01'],
    ['decade', '2009-12-31', '2000-01-01'],
    ['century', '1999-12-31', '1900-01-01'],
    // EDTF writes the fifth century BC as -04XX: -0499 to -0400.
    ['century', '-0479-09-01', '-0499-01-01'],
    ['decade', '-0043-03-15', '-0049-01-01'],
    // No era has a year 0: after 1 BC, which is astronomical 0, comes AD 1.
    ['century', '0099-12-31', '0001-01-01'],
    ['century', '0100-01-01', '0100-01-01'],
    ['century', '0000-12-31', '-0099-01-01'],
    ['century', '-0100-12-31', '-0199-01-01'],
    ['decade', '0009-12-31', '0001-01-01'],
    ['decade', '0000-12-31', '-0009-01-01'],
  ])('%s of %s begins on %s', (unit, date, start) => {
    expect(floorTo(unit, day(date))).toBe(start);
  });

  it.each<[string, Unit, number, string]>([
    ['2024-03-31', 'month', -1, '2024-02-01'],
    ['2024-01-31', 'month', 1, '2024-02-01'],
    ['2024-02-29', 'year', -1, '2023-01-01'],
    ['2024-01-03', 'week', -1, '2023-12-25'],
    ['2024-01-15', 'quarter', -1, '2023-10-01'],
    ['2024-01-15', 'season', -1, '2023-09-01'],
    ['2024-06-17', 'decade', -1, '2010-01-01'],
    ['2024-06-17', 'day', 14, '2024-07-01'],
    ['0150-01-01', 'century', -1, '0001-01-01'],
    ['0150-01-01', 'century', -2, '-0099-01-01'],
    ['-0050-01-01', 'century', 1, '0001-01-01'],
    ['0005-01-01', 'decade', 1, '0010-01-01'],
    ['9950-01-01', 'century', 1, '9999-12-31'],
  ])('is floored before it is shifted: %s by %s %i is %s', (date, unit, count, expected) => {
    expect(stepFrom(unit, floorTo(unit, day(date)), count)).toBe(expected);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2016-01-01', 2015, 53],
    ['2005-01-02', 2004, 53],
    ['2008-12-29', 2009, 1],
    ['2024-06-17', 2024, 25],
  ])('%s lies in %i, week %i', (date, year, week) => {
    expect(isoWeekOf(day(date))).toEqual({ year, week });
  });

  it('is found again from its number, and week 53 only in years that have one', () => {
    expect(mondayOfIsoWeek(2020, 53)).toBe('2020-12-28');
    expect(mondayOfIsoWeek(2024, 1)).toBe('2024-01-01');
    expect(mondayOfIsoWeek(2024, 53)).toBeUndefined();
    expect(mondayOfIsoWeek(2024, 0)).toBeUndefined();
  });

  it('begins on Monday', () => {
    expect(['2024-06-17', '2024-06-23', '1970-01-01', '0001-01-01'].map((date) => weekdayOf(day(date)))).toEqual([
      1, 7, 4, 1,
    ]);
  });
});
