import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';

describe('EDTF', () => {
  it.each([
    ['2024-06-17', 'day', '2024-06-17', '2024-06-18'],
    ['2024-W12', 'week', '2024-03-18', '2024-03-25'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01'],
    ['2024-12', 'month', '2024-12-01', '2025-01-01'],
    ['2024-33', 'quarter', '2024-01-01', '2024-04-01'],
    ['2024-36', 'quarter', '2024-10-01', '2025-01-01'],
    ['2024-40', 'half', '2024-01-01', '2024-07-01'],
    ['2024-41', 'half', '2024-07-01', '2025-01-01'],
    ['2024-21', 'season', '2024-03-01', '2024-06-01'],
    ['2024-24', 'season', '2024-12-01', '2025-03-01'],
    ['2024', 'year', '2024-01-01', '2025-01-01'],
    ['-0043', 'year', '-0043-01-01', '-0042-01-01'],
    ['0000', 'year', '0000-01-01', '0001-01-01'],
    ['199X', 'decade', '1990-01-01', '2000-01-01'],
    ['19XX', 'century', '1900-01-01', '2000-01-01'],
    ['-04XX', 'century', '-0499-01-01', '-0399-01-01'],
    // 1 to 99, and 100 BC to 1 BC.
    ['00XX', 'century', '0001-01-01', '0100-01-01'],
    ['-00XX', 'century', '-0099-01-01', '0001-01-01'],
    ['000X', 'decade', '0001-01-01', '0010-01-01'],
    ['-000X', 'decade', '-0009-01-01', '0001-01-01'],
    ['99XX', 'century', '9900-01-01', '9999-12-31'],
    ['1950/1953', 'span', '1950-01-01', '1954-01-01'],
    ['2024-06-01/2024-06-01', 'span', '2024-06-01', '2024-06-02'],
    ['1957-04/1957-09', 'span', '1957-04-01', '1957-10-01'],
  ])('%s is a %s, from %s up to but not %s', (edtf, granularity, start, end) => {
    expect(parseEdtf(edtf)).toEqual({ type: 'date', edtf, granularity, interval: { start, end }, qualifier: 'exact' });
  });

  it.each([
    ['2005~', 'approximate'],
    ['2005-06?', 'uncertain'],
    ['1950~/1953', 'approximate'],
  ])('%s is %s', (edtf, qualifier) => {
    expect(parseEdtf(edtf)).toMatchObject({ qualifier });
  });

  it('reads one open end, with the end that is known', () => {
    expect(parseEdtf('2024-03/..')).toMatchObject({ type: 'open', bound: 'start', date: { edtf: '2024-03' } });
    expect(parseEdtf('../2019')).toMatchObject({ type: 'open', bound: 'end', date: { edtf: '2019' } });
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-25',
    '2024-42',
    '2024-W54',
    '2024-W1-1',
    '199X-05',
    '1X9X',
    '../..',
    '2024/2023',
    '2024/',
    '/2024',
    '2024-06-17T12:00',
    '2024/2025/2026',
    '-0000',
    '2024~~',
    'XXXX-06',
  ])('does not read "%s"', (edtf) => {
    expect(parseEdtf(edtf)).toBeUndefined();
  });

  it('writes what it reads', () => {
    for (const edtf of [
      '2024-06-17',
      '199X',
      '2005~',
      '1950/1953',
      '2024-03/..',
      '../2019',
      '2024-W12',
      '-0043-03-15',
    ]) {
      expect(parseEdtf(edtf)?.edtf).toBe(edtf);
    }
  });
});
