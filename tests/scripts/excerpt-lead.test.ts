import { describe, expect, it } from 'vitest';
import { leadIn } from '../../src/scripts/excerpt-lead.ts';

const lead = 'Reyes opened the bridge. 4 May 2018. ';

describe('what an excerpt begins with', () => {
  it.each([
    ['Reyes opened the bridge. 4 May 2018. It had taken years.', 'It had taken years.'],
    ['the bridge. 4 May 2018. It had taken years.', 'It had taken years.'],
    ['2018. It had taken years.', 'It had taken years.'],
    ['It had taken years.', 'It had taken years.'],
    ['bridge. It had taken years.', 'bridge. It had taken years.'],
    ['', ''],
  ])('is left out where it is the headline and the date: %s', (excerpt, rest) => {
    expect(excerpt.slice(leadIn(excerpt, lead))).toBe(rest);
  });

  it('is no part of a word', () => {
    expect(leadIn('018. It had taken years.', lead)).toBe(0);
  });
});
