import { describe, expect, it } from 'vitest';
import { makeRelated, rarestShared } from '../../../src/pipeline/timeline/relate-articles.ts';

const related = makeRelated(
  new Map([
    ['fire', new Set(['varn', 'ana-reyes', 'harbour-bank', 'A ferry'])],
    ['verdict', new Set(['varn', 'ana-reyes', 'harbour-bank'])],
    ['concert', new Set(['varn', 'ana-reyes', 'tom-okafor'])],
  ]),
);

it.each([
  ['fire', 'fire', true],
  ['fire', 'verdict', true],
  ['verdict', 'fire', true],
  ['fire', 'concert', false],
  ['fire', 'an article without names', false],
])('takes %s and %s for one story where they share three names: %s', (a, b, expected) => {
  expect(related(a, b)).toBe(expected);
});

describe('the names that an article is found by', () => {
  it('are those that few others use, of all that any other uses, or the article itself', () => {
    const names = new Map([
      ['a', new Set(['varn', 'reyes', 'okafor', 'norland', 'alone'])],
      ['b', new Set(['varn', 'reyes', 'okafor', 'norland'])],
      ['c', new Set(['varn', 'norland'])],
      ['d', new Set(['norland'])],
      ['e', new Set(['nobody'])],
    ]);
    expect(rarestShared(names)).toEqual(
      new Map([
        ['a', ['okafor', 'reyes', 'varn']],
        ['b', ['okafor', 'reyes', 'varn']],
        ['c', ['varn', 'norland']],
        ['d', ['norland']],
        ['e', ['e']],
      ]),
    );
  });
});
