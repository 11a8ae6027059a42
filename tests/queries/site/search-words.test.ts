import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/pipeline/types.ts';
import { MOST_NAMES, MOST_WORDS, searchWords } from '../../../src/queries/site/search-words.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const place = (id: string, name: string, ...aliases: string[]): Entity => ({ id, name, kind: 'place', aliases });

function wordsOf(titles: readonly string[], headlines: readonly string[], entities: readonly Entity[] = []) {
  const articles = titles.map((title, index) => makeArticle(`a-${index}`, '2024-01-01', { title }));
  const events = headlines.map((headline, index) => makeEvent({ id: `e-${index}`, edtf: '2019', headline }));
  return searchWords({ articles, entities, timeline: { events, articles: [], diagnostics: [] } });
}

describe('the words that a search knows', () => {
  it('are those of titles, headlines and names, the most frequent first', () => {
    const { words } = wordsOf(['Why the talks failed'], ['Talks begin', 'The talks end'], [place('seoul', 'Seoul')]);
    expect(words).toEqual(['talks', 'the', 'begin', 'end', 'failed', 'Seoul', 'Why']);
  });

  it('are written as they mostly are, whatever their capitals and marks', () => {
    const { words } = wordsOf(['Sanctions'], ['New sanctions', 'More sanctions', 'Genève', 'Genève', 'Geneve']);
    expect(words).toContain('sanctions');
    expect(words).not.toContain('Sanctions');
    expect(words.filter((word) => word.startsWith('Gen'))).toEqual(['Genève']);
  });

  it('leave out figures, and what is too short to be misspelt', () => {
    expect(wordsOf(['In 2019 a UN man met 3 of us'], []).words).toEqual(['man', 'met']);
  });

  it('part where a hyphen or an apostrophe stands', () => {
    expect(wordsOf(['Russia’s Jong-un'], []).words).toEqual(['Jong', 'Russia']);
  });
});

describe('the names that a search knows', () => {
  it('are those of people, places and bodies with their aliases, each once', () => {
    const entities = [place('north-korea', 'North Korea', 'the North'), place('seoul', 'Seoul', 'Seoul')];
    expect(wordsOf([], [], entities).names).toEqual(['North Korea', 'Seoul', 'the North']);
  });

  it('begin with those that most events name', () => {
    const entities = [place('a', 'Aberdeen'), place('b', 'Busan', 'Pusan')];
    const events = [makeEvent({ edtf: '2019', headline: 'A visit', places: ['b'] })];
    const timeline = { events, articles: [], diagnostics: [] };
    expect(searchWords({ articles: [], entities, timeline }).names).toEqual(['Busan', 'Pusan', 'Aberdeen']);
  });
});

describe('the file of a large site', () => {
  it('stays small', () => {
    // Hexadecimal in letters alone.
    const letters = (number: number): string =>
      number.toString(16).replace(/\d/gu, (digit) => String.fromCodePoint(103 + Number(digit)));
    const many = Array.from({ length: 8000 }, (_, index) => `word${letters(index)}`);
    const found = wordsOf(
      many,
      many,
      many.map((name, index) => place(`p-${index}`, name)),
    );
    expect(found.words.length).toBe(MOST_WORDS);
    expect(found.names.length).toBe(MOST_NAMES);
  });

  it('is the same whatever the order of what is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'b', ' ', '1', '-'), maxLength: 12 })),
        (titles) => {
          expect(wordsOf([...titles].reverse(), [])).toEqual(wordsOf(titles, []));
        },
      ),
    );
  });
});
