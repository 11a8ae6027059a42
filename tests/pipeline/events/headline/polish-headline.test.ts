import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polishHeadline } from '../../../../src/pipeline/events/headline/polish-headline.ts';

describe('polishing', () => {
  it.each([
    ['the bank closed', 'The bank closed'],
    ['The bank closed ,', 'The bank closed'],
    ['— the bank closed and the', 'The bank closed'],
    ['The treaty that', 'The treaty'],
    ['He said “yes', 'He said yes'],
    ['The bank (once rich closed', 'The bank once rich closed'],
    ['The  bank   closed', 'The bank closed'],
    ['It was last heard from', 'It was last heard from'],
    ['She met the mayor, in Lisbon', 'She met the mayor in Lisbon'],
    ['The fleet sank, at the Cape of Good Hope', 'The fleet sank at the Cape of Good Hope'],
    ['She met the mayor, a lawyer, in Lisbon', 'She met the mayor, a lawyer, in Lisbon'],
    ['Prices fell, in part because of Lisbon', 'Prices fell, in part because of Lisbon'],
    ['Schools closed in Porto, in Lisbon and in Faro', 'Schools closed in Porto, in Lisbon and in Faro'],
  ])('“%s” gives “%s”', (words, headline) => {
    expect(polishHeadline(words)).toBe(headline);
  });

  it('cuts what is too long where a clause ends', () => {
    const long = `The minister told the council that the bridge had been closed, ${'for reasons of safety and of cost '.repeat(4)}`;
    expect(polishHeadline(long)).toBe('The minister told the council that the bridge had been closed');
  });

  it('changes nothing that it has polished', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (words) => {
        const once = polishHeadline(words);
        expect(polishHeadline(once)).toBe(once);
      }),
    );
  });
});
