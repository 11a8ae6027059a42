import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LETTERS, describeQuery, readQuery, writeQuery } from '../../src/scripts/search-query.ts';

describe('the address of a search', () => {
  it.each([
    ['', { typed: '', chosen: {} }],
    ['?q=Kim', { typed: 'Kim', chosen: {} }],
    ['?q=Kim+Jong&kind=meeting&year=2019', { typed: 'Kim Jong', chosen: { year: '2019', kind: 'meeting' } }],
    // What a form without our script writes, and what nobody asked for.
    ['?q=Kim&type=&year=&utm_source=x', { typed: 'Kim', chosen: {} }],
    ['?q=%22Far%20East%22', { typed: '"Far East"', chosen: {} }],
  ])('%s says what is asked for', (address, query) => {
    expect(readQuery(address)).toEqual(query);
  });

  it('has nothing that says nothing', () => {
    expect(writeQuery({ typed: '', chosen: {} })).toBe('');
    expect(writeQuery({ typed: 'Kim Jong', chosen: { year: '2019' } })).toBe('?q=Kim+Jong&year=2019');
  });

  it('leads back to the same search', () => {
    const value = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), value, value, (typed, year, article) => {
        const query = { typed, chosen: { year, article } };
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });

  it('cannot ask for a whole book', () => {
    expect(readQuery(`?q=${'x'.repeat(100_000)}`).typed).toHaveLength(MOST_LETTERS);
  });
});

describe('a search in words', () => {
  it.each([
    ['zyzzyva', {}, 'no article or event has “zyzzyva”'],
    ['Kim zyzzyva', {}, 'no article or event has all words of “Kim zyzzyva”'],
    ['What happened in Atlantis?', {}, 'no article or event has “Atlantis”'],
    ['“Far East”', {}, 'no article or event has the words “Far East” side by side'],
    ['"Far East"', { type: 'event' }, 'no event has the words “Far East” side by side'],
    ['Kim', { type: 'article', year: '2019' }, 'no article of 2019 has “Kim”'],
    [
      'Kim',
      { kind: 'meeting', article: 'A title' },
      'no article or event of the kind “meeting” told in “A title” has “Kim”',
    ],
    ['', { type: 'event', year: '1901' }, 'there is no event of 1901'],
  ])('for “%s” and %j says what is not there', (typed, chosen, words) => {
    expect(describeQuery({ typed, chosen })).toBe(words);
  });
});
