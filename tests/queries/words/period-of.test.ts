import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/queries/words/period-of.ts';
import { date } from '../../fixtures/site/make-event.ts';

describe('periodOf', () => {
  it.each([
    ['1950/1953', '1950s'],
    ['199X', '1990s'],
    ['2000-01-01', '2000s'],
    ['1999-12-31', '1990s'],
    ['0794', '790s'],
  ])('puts %s into the %s', (edtf, decade) => {
    expect(periodOf(date(edtf))).toBe(decade);
  });

  it.each([
    ['12XX', '13th century'],
    ['-04XX', '5th century BC'],
  ])('leaves the century %s one: its first decade is not what the text says', (edtf, century) => {
    expect(periodOf(date(edtf))).toBe(century);
  });

  it('names the years about the turn of the eras by their ends', () => {
    // Astronomical −43 is 44 BC; the ten years with −4 in front are −49 to −40.
    expect(periodOf(date('-0043-03-15'))).toBe('50 to 41 BC');
    // 1 BC, and nine years to AD 10.
    expect(periodOf(date('0000'))).toBe('10 to 1 BC');
    expect(periodOf(date('0009'))).toBe('AD 1 to 9');
  });
});
