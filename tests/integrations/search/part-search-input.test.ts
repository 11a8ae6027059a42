import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partSearchInput, type SearchPart } from '../../../src/integrations/search/part-search-input.ts';
import type { SearchInput } from '../../../src/integrations/search/search-input.ts';

/** Articles and events of these names, of which each has its own address. */
function inputOf(articles: readonly string[], events: readonly string[]): SearchInput {
  return {
    pages: articles.map((name) => ({ url: `/articles/${name}/`, content: name })),
    records: events.map((name) => ({ url: `/timeline/${name}/`, content: name, language: 'en' })),
  };
}

const inputs = fc
  .tuple(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.uniqueArray(fc.string(), { maxLength: 60 }))
  .map(([articles, events]) => inputOf(articles, events));
const limits = fc.integer({ min: 1, max: 30 });

function addressesOf({ pages, records }: SearchInput): readonly string[] {
  return [...pages, ...records].map(({ url }) => url);
}

/** The number of the part in which each address is. */
function placesOf(parts: readonly SearchPart[]): Readonly<Record<string, number>> {
  return Object.fromEntries(parts.flatMap((part) => addressesOf(part).map((url) => [url, part.number] as const)));
}

describe('partSearchInput', () => {
  it('leaves up to 4,000 articles and events together, as they are', () => {
    const input = inputOf(
      Array.from({ length: 2000 }, (_, index) => `${index}`),
      Array.from({ length: 2000 }, (_, index) => `${index}`),
    );
    expect(partSearchInput(input)).toEqual([{ ...input, number: 1, of: 1 }]);
    const more = inputOf(['one-more'], []);
    const parts = partSearchInput({ pages: [...input.pages, ...more.pages], records: input.records });
    expect(parts.map(({ number, of }) => [number, of])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    // Half of them each, but for chance.
    for (const part of parts) expect(Math.abs(addressesOf(part).length - 2000)).toBeLessThan(200);
  });

  it('has one empty part for nothing', () => {
    expect(partSearchInput(inputOf([], []))).toEqual([{ number: 1, of: 1, pages: [], records: [] }]);
  });

  it('has as many parts as are needed, and each article and event in one of them, in their order', () => {
    fc.assert(
      fc.property(inputs, limits, (input, limit) => {
        const parts = partSearchInput(input, limit);
        const count = Math.max(1, Math.ceil(addressesOf(input).length / limit));
        expect(parts.map(({ number, of }) => [number, of])).toEqual(
          Array.from({ length: count }, (_, index) => [index + 1, count]),
        );
        expect(parts.flatMap(addressesOf).sort()).toEqual([...addressesOf(input)].sort());
        for (const part of parts) {
          expect(part.pages).toEqual(input.pages.filter((page) => part.pages.includes(page)));
          expect(part.records).toEqual(input.records.filter((record) => part.records.includes(record)));
        }
      }),
    );
  });

  it('moves nothing when something is added, is taken away or changes, while there are as many parts', () => {
    fc.assert(
      fc.property(inputs, fc.string(), limits, ({ pages, records }, name, limit) => {
        const [added] = inputOf([`added ${name}`], []).pages;
        if (added === undefined) throw new Error('no page');
        const more = { pages: [added, ...pages.map((page) => ({ ...page, content: 'changed' }))], records };
        const [before, after] = [partSearchInput({ pages, records }, limit), partSearchInput(more, limit)];
        fc.pre(before.length === after.length);
        expect(placesOf(after)).toMatchObject(placesOf(before));
      }),
    );
  });
});
