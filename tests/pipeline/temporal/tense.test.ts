import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('the verb of the sentence before says nothing', () => {
  // 13 August 2025 is a Wednesday.
  it.each([
    'It is forecast to grow by 3%. Shares hit a high on Monday.',
    'The treaty ends on June 1. Shares hit a high on Monday.',
    'It will be crossed in the 2030s. Shares hit a high on Monday.',
  ])('%s', (text) => {
    expect(readings(text, '2025-08-13')).toContain('Monday = 2025-08-11');
  });
});
