import { describe, expect, it } from 'vitest';
import { startsWithin } from '../../src/scripts/starts-within.ts';

const text = 'It rained. South Harbour, the Upper Town and Westport flooded. “Nobody slept.” Then it stopped.';

describe('an excerpt', () => {
  it.each([
    ['It rained.', false],
    ['South Harbour, the Upper Town', false],
    ['Then it stopped.', false],
    ['Harbour, the Upper Town', true],
    ['Town and Westport', true],
    ['flooded.', true],
    // Not in the text as it stands.
    ['upper  Town', true],
    ['Upper  Town', false],
  ])('“%s” begins within a sentence: %s', (excerpt, within) => {
    expect(startsWithin(text, excerpt)).toBe(within);
  });
});
