import { describe, expect, it } from 'vitest';
import { describeDate } from '../../../src/pipeline/calendar/describe-date.ts';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import type { TemporalValue } from '../../../src/pipeline/types.ts';

describe('a date in words', () => {
  it.each([
    ['2023-09-04', '4 September 2023'],
    ['2023-06', 'June 2023'],
    ['2024-W23', 'week of 3 June 2024'],
    ['2023-35', 'third quarter of 2023'],
    ['2008-41', 'second half of 2008'],
    ['1941-22', 'summer 1941'],
    ['1941-24', 'winter 1941'],
    ['2019', '2019'],
    ['0079', 'AD 79'],
    ['0999', 'AD 999'],
    ['1000', '1000'],
    ['-0489', '490 BC'],
    ['0000', '1 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['199X', 'the 1990s'],
    // Astronomical −49 to −40: the 40s BC would be 49 to 40.
    ['-004X', '50 to 41 BC'],
    ['-000X', '10 to 1 BC'],
    ['000X', 'AD 1 to 9'],
    ['079X', 'the 790s'],
    ['10XX', 'the 11th century'],
    ['11XX', 'the 12th century'],
    ['12XX', 'the 13th century'],
    ['18XX', 'the 19th century'],
    ['20XX', 'the 21st century'],
    ['-04XX', 'the 5th century BC'],
    ['2005~', 'about 2005'],
    ['2005?', 'perhaps 2005'],
    ['1950/1953', '1950 to 1953'],
    ['2024-06-18/2024-06-19', '18 to 19 June 2024'],
    ['2024-06-30/2024-07-02', '30 June to 2 July 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
    ['2024-06/2024-07', 'June 2024 to July 2024'],
    ['2024-03/..', 'since March 2024'],
    ['../2019', 'until 2019'],
  ])('%s is “%s”', (edtf, words) => {
    const value = parseEdtf(edtf);
    expect(value && describeDate(value)).toBe(words);
  });

  it.each<[TemporalValue, string]>([
    [{ type: 'duration', iso: 'P3W' }, '3 weeks'],
    [{ type: 'duration', iso: 'P1Y' }, '1 year'],
    [{ type: 'duration', iso: 'PT20M' }, '20 minutes'],
    [{ type: 'duration', iso: 'PXM' }, 'some months'],
    [{ type: 'duration', iso: 'P2Y4M' }, '2 years and 4 months'],
    [{ type: 'duration', iso: 'P1DE' }, '1 decade'],
    [{ type: 'recurrence', every: 'XXXX-WXX-1' }, 'every Monday'],
    [{ type: 'recurrence', every: 'XXXX-WXX-5TNI' }, 'every Friday night'],
    [{ type: 'recurrence', every: 'XXXX-XX-XXTMO' }, 'every morning'],
    [{ type: 'recurrence', every: 'XXXX-WXX-WE' }, 'every weekend'],
    [{ type: 'recurrence', every: 'XXXX-WXX' }, 'every week'],
    [{ type: 'recurrence', every: 'PT20M' }, 'every 20 minutes'],
    [{ type: 'recurrence', every: 'P1W' }, 'every week'],
    [{ type: 'recurrence', every: 'P4Y' }, 'every 4 years'],
    [{ type: 'reference', to: 'past' }, 'some time before'],
    [
      { type: 'unresolved', reason: 'ambiguous', candidates: ['2024-06-10', '2024-10-06'] },
      '10 June 2024 or 6 October 2024',
    ],
    [{ type: 'unresolved', reason: 'impossible', candidates: [] }, 'an unknown date'],
  ])('%j is “%s”', (value, words) => {
    expect(describeDate(value)).toBe(words);
  });
});
