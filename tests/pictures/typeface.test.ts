import { describe, expect, it } from 'vitest';
import { loadTypeface } from '../../src/pictures/typeface.ts';

describe.each(['newsreader', 'public-sans'])('the typeface %s', (name) => {
  it.each([
    'Łódź, Žižkov, Đakovo',
    'București, Chișinău',
    'İzmir, Şırnak',
    'Győr, Žemaitija, Rīga',
    'Cœur, Ångström, ß',
  ])('has every letter of “%s”', async (text) => {
    const { drawable, set } = await loadTypeface('.', name, 500);
    expect(drawable(text)).toBe(text);
    expect(set(text).glyphs.length).toBeGreaterThan(text.length - 6);
  });

  it('keeps figures as wide whichever file a name beside them comes from', async () => {
    const { set } = await loadTypeface('.', name, 500);
    expect(set('Łódź 1999').width).toBeCloseTo(set('Łódź').width + set(' 1999').width, 2);
  });
});
