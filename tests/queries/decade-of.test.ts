import { describe, expect, it } from 'vitest';
import { decadeOf } from '../../src/queries/decade-of.ts';
import { date } from '../fixtures/site/make-event.ts';

describe('decadeOf', () => {
  it.each([
    ['1950/1953', '1950s'],
    ['199X', '1990s'],
    ['2000-01-01', '2000s'],
    ['1999-12-31', '1990s'],
    ['0794', '790s'],
  ])('puts %s into the %s', (edtf, decade) => {
    expect(decadeOf(date(edtf))).toBe(decade);
  });

  it('names the years about the turn of the eras by their ends', () => {
    // Astronomical −43 is 44 BC; the ten years with −4 in front are −49 to −40.
    expect(decadeOf(date('-0043-03-15'))).toBe('50 to 41 BC');
    // 1 BC, and nine years to AD 10.
    expect(decadeOf(date('0000'))).toBe('10 to 1 BC');
    expect(decadeOf(date('0009'))).toBe('AD 1 to 9');
  });
});
