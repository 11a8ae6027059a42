import { describe, expect, it } from 'vitest';
import { namedDayIn } from '../../../src/pipeline/calendar/named-days.ts';

describe('a named day', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, date) => {
    expect(namedDayIn({ easter: 0 }, year)).toBe(date);
  });

  it('counts from Easter across months', () => {
    expect(namedDayIn({ easter: -2 }, 2024)).toBe('2024-03-29');
    expect(namedDayIn({ easter: 1 }, 2024)).toBe('2024-04-01');
    expect(namedDayIn({ easter: 49 }, 2024)).toBe('2024-05-19');
  });

  it('knows no Gregorian Easter before the Gregorian calendar', () => {
    expect(namedDayIn({ easter: 0 }, 1500)).toBeUndefined();
    expect(namedDayIn({ easter: 0 }, 1582)).toBeUndefined();
    expect(namedDayIn({ easter: 0 }, 1583)).toBe('1583-04-10');
  });

  it('finds the fourth Thursday, the last Monday and a fixed day', () => {
    expect(namedDayIn({ month: 11, weekday: 4, nth: 4 }, 2024)).toBe('2024-11-28');
    expect(namedDayIn({ month: 11, weekday: 4, nth: 4 }, 2018)).toBe('2018-11-22');
    expect(namedDayIn({ month: 5, weekday: 1, nth: -1 }, 2024)).toBe('2024-05-27');
    expect(namedDayIn({ month: 12, day: 25 }, 1914)).toBe('1914-12-25');
  });
});
