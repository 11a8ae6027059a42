import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

describe('a name in full needs no “Mr” before it', () => {
  it.each([
    ['Mr Okafor resigned in May 2020.', 'Tom Okafor resigned'],
    ['Ms Reyes met Mr. Okafor in May 2020.', 'Ana Reyes met Tom Okafor'],
    ['In 2012 Mr Okafor’s party split.', 'Tom Okafor’s party split'],
    ['Tom Okafor met Mrs Reyes in 2019.', 'Tom Okafor met Ana Reyes'],
    // Nobody has said what Mr Brown's other name is.
    ['Mr Brown resigned in May 2020.', 'Mr Brown resigned'],
    // An office says more.
    ['President Okafor resigned in May 2020.', 'President Tom Okafor resigned'],
  ])('%s', (text, headline) => {
    expect(readText(text).mentions.map((mention) => mention.headline)).toEqual([headline]);
  });
});
