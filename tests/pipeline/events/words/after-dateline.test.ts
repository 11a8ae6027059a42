import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Published on a Monday. Each has one event, of that day, by whom the sentence says. */
describe('where and when a report was filed is no part of its first sentence', () => {
  it.each([
    'VARN, June 17 - Harbour Bank bought its rival on Monday.',
    'VARN, June 17 (Agency) - Harbour Bank bought its rival on Monday.',
    'PORT VARN, Norland, June 17, 2024 — Harbour Bank bought its rival on Monday.',
    'VARN, 17 June (Agency) -- Harbour Bank bought its rival on Monday.',
    'June 17 (Agency) - Harbour Bank bought its rival on Monday.',
  ])('%s', (text) => {
    const { mentions } = readText(text);
    expect(mentions.map(({ headline, date }) => [date.edtf, headline])).toEqual([
      ['2024-06-17', 'Harbour Bank bought its rival'],
    ]);
  });

  it('but what is only set apart by a dash is', () => {
    const { mentions } = readText('Okafor, 52 - and Reyes - met in May 2019.');
    expect(mentions[0]?.headline).toMatch(/^Tom Okafor/u);
  });
});
