import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSlug } from '../../src/pipeline/make-slug.ts';

describe('a slug', () => {
  it.each([
    ['Why is the border closed?', 'why-is-the-border-closed'],
    ['Kim’s “third” visit', 'kims-third-visit'],
    ['Éva Dvořák in Šumava', 'eva-dvorak-in-sumava'],
    ['MØLLER visits Łódź and the Straße', 'moller-visits-lodz-and-the-strasse'],
    ['Þórshöfn, Ærø, İzmir', 'thorshofn-aero-izmir'],
    ['5½ years — ﬁrst part', '51-2-years-first-part'],
    ['東京 2020', '2020'],
    ['Владивосток', ''],
    ['…', ''],
  ])('of “%s” is “%s”', (text, slug) => {
    expect(makeSlug(text)).toBe(slug);
  });

  it('is made of small letters a–z, digits and single hyphens between them, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(makeSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
      }),
    );
  });
});
