import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  makeDate,
  parseCalendarDate,
  partsOf,
} from '../../../src/pipeline/calendar/calendar-date.ts';

describe('a calendar date', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1, 1, 1, '0001-01-01'],
    [0, 12, 31, '0000-12-31'],
    [-43, 3, 15, '-0043-03-15'],
  ])('writes %i-%i-%i as %s', (year, month, day, text) => {
    expect(makeDate(year, month, day)).toBe(text);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 1.5],
    [10_000, 1, 1],
  ])('does not make %d-%d-%d, which no calendar has', (year, month, day) => {
    expect(makeDate(year, month, day)).toBeUndefined();
  });

  it.each(['2024-6-17', '2024-06-17T00:00', '17-06-2024', '2024-02-30', '-0000-01-01', '', '2024-06'])(
    'does not read "%s"',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
    },
  );

  it('orders days before year 0, which sort backwards as strings', () => {
    const [caesar, actium, today] = ['-0043-03-15', '-0030-09-02', '2024-06-17'].map((text) => parseCalendarDate(text));
    if (!caesar || !actium || !today) throw new Error('three days');
    expect(compareDates(caesar, actium)).toBeLessThan(0);
    expect(compareDates(actium, today)).toBeLessThan(0);
    expect(compareDates(today, today)).toBe(0);
  });

  it('crosses month ends, leap days and the year 0', () => {
    const add = (text: string, days: number): string => addDays(parseCalendarDate(text) ?? fromDayNumber(0), days);
    expect(add('2024-02-28', 1)).toBe('2024-02-29');
    expect(add('2023-02-28', 1)).toBe('2023-03-01');
    expect(add('2024-01-01', -1)).toBe('2023-12-31');
    expect(add('0001-01-01', -1)).toBe('0000-12-31');
    expect(add('0000-01-01', -1)).toBe('-0001-12-31');
  });

  it('counts days from 1970 as the platform does, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 2_900_000 }), (days) => {
        const date = fromDayNumber(days);
        expect(dayNumber(date)).toBe(days);
        const platform = new Date(days * 86_400_000);
        expect(partsOf(date)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
      }),
    );
  });

  it('knows the length of every month', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});
