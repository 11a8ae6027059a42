import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import { contains, lengthInDays, makeInterval, overlaps } from '../../../src/pipeline/calendar/interval.ts';
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

  it('is never empty', () => {
    const { start, end } = interval('2024');
    expect(makeInterval(start, start)).toBeUndefined();
    expect(makeInterval(end, start)).toBeUndefined();
  });

  it('is as long as its days', () => {
    expect([
      lengthInDays(interval('2024')),
      lengthInDays(interval('2023')),
      lengthInDays(interval('2024-W12')),
    ]).toEqual([366, 365, 7]);
  });
});
