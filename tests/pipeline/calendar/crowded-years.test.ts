import { describe, expect, it } from 'vitest';
import { crowdedYears } from '../../../src/pipeline/calendar/crowded-years.ts';
import { date } from '../../fixtures/site/make-event.ts';

/** Where the crowd of so many events a year begins and ends. */
function crowd(told: Readonly<Record<string, number>>): readonly [start: string, end: string] | undefined {
  const intervals = Object.entries(told).flatMap(([year, count]) =>
    Array.from({ length: count }, () => date(year).interval),
  );
  const years = crowdedYears(intervals);
  return years && [years.start, years.end];
}

describe('crowdedYears', () => {
  it.each([
    ['is the one year that holds most of them', { 1960: 1, 2001: 4, 2003: 1 }, '2001-01-01', '2002-01-01'],
    // Six of ten fill three years, of which the latest are 2002 to 2004; 2001 has as many as each of those.
    [
      'grows over a year as full as its own',
      { 1960: 1, 1970: 1, 2001: 2, 2002: 2, 2003: 2, 2004: 2 },
      '2001-01-01',
      '2005-01-01',
    ],
    [
      'and over none that is emptier',
      { 1960: 1, 1970: 1, 2001: 1, 2002: 2, 2003: 2, 2004: 3 },
      '2002-01-01',
      '2005-01-01',
    ],
  ])('%s', (_, told, first, end) => {
    expect(crowd(told)).toEqual([first, end]);
  });

  it('is nothing where there is nothing', () => {
    expect(crowdedYears([])).toBeUndefined();
  });
});
