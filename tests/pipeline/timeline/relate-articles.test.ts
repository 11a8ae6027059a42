import { describe, expect, it } from 'vitest';
import { makeRelated, openingNames } from '../../../src/pipeline/timeline/relate-articles.ts';

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
  const names = new Map([
    ['fire', new Set(['varn', 'ana-reyes', 'harbour-bank', 'A ferry'])],
    ['fog', new Set<string>()],
  ]);

  it.each([
    ['fire', ['varn', 'ana-reyes', 'harbour-bank']],
    ['fog', ['fog']],
  ])('are the first that it uses, or it is found by itself: %s', (article, expected) => {
    expect(openingNames(names, article)).toEqual(expected);
  });
});
