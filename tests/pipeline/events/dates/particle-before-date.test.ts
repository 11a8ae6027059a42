import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

describe('a particle before a date that takes no preposition stays with its verb', () => {
  it.each([
    ['The pact was signed on 8 June 2022. The cabinet was sworn in a week later.', 'The cabinet was sworn in'],
    ['The cabinet was sworn in last week.', 'The cabinet was sworn in'],
    ['The pact was signed in May 2020. Reyes took over three months later.', 'Ana Reyes took over'],
    ['Police moved in two days ago.', 'Police moved in'],
    // These take one.
    ['The government fell in late May.', 'The government fell'],
    ['The government fell over last weekend.', 'The government fell'],
    ['The cabinet was sworn in on Monday.', 'The cabinet was sworn in'],
    ['The government fell in the year before.', 'The government fell'],
  ])('%s', (text, headline) => {
    expect(readText(text).mentions.at(-1)?.headline).toBe(headline);
  });
});
