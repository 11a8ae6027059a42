import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import {
  compareIntervals,
  contains,
  containsDay,
  intersectionOf,
  lengthInDays,
  makeInterval,
  overlaps,
  unionOf,
} from '../../../src/pipeline/calendar/interval.ts';
import type { Interval } from '../../../src/pipeline/types.ts';

function interval(edtf: string): Interval {
  const value = parseEdtf(edtf);
  if (value?.type !== 'date') throw new Error(edtf);
  return value.interval;
}

describe('an interval', () => {
  it('contains itself and what lies within it', () => {
    expect(contains(interval('2024'), interval('2024-02-29'))).toBe(true);
    expect(contains(interval('2024'), interval('2024'))).toBe(true);
    expect(contains(interval('2024-02'), interval('2024'))).toBe(false);
    expect(contains(interval('2024'), interval('2024-24'))).toBe(false);
  });

  it('does not overlap a neighbour that it only touches', () => {
    expect(overlaps(interval('2023'), interval('2024'))).toBe(false);
    expect(overlaps(interval('2023-24'), interval('2024'))).toBe(true);
  });

  it('holds its first day and not its end', () => {
    const { start, end } = interval('2024');
    expect(containsDay({ start, end }, start)).toBe(true);
    expect(containsDay({ start, end }, end)).toBe(false);
  });

  it('is never empty', () => {
    const { start, end } = interval('2024');
    expect(makeInterval(start, start)).toBeUndefined();
    expect(makeInterval(end, start)).toBeUndefined();
    expect(intersectionOf(interval('2023'), interval('2024'))).toBeUndefined();
  });

  it('joins and cuts', () => {
    expect(unionOf(interval('1950'), interval('1953'))).toEqual(interval('1950/1953'));
    expect(intersectionOf(interval('2024'), interval('2023-24'))).toEqual({ start: '2024-01-01', end: '2024-03-01' });
  });

  it('orders by start, then the shorter first', () => {
    const sorted = ['2024', '2024-01', '2023-12-31', '2024-01-01'].map(interval).toSorted(compareIntervals);
    expect(sorted).toEqual(['2023-12-31', '2024-01-01', '2024-01', '2024'].map(interval));
  });

  it('is as long as its days', () => {
    expect([
      lengthInDays(interval('2024')),
      lengthInDays(interval('2023')),
      lengthInDays(interval('2024-W12')),
    ]).toEqual([366, 365, 7]);
  });
});
