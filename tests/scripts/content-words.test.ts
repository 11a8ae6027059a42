import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/scripts/content-words.ts';
import { interpretQuery } from '../../src/scripts/interpret-query.ts';

describe('contentWords', () => {
  it.each([
    ['what happened in 2019', '2019'],
    ['When did Kim meet Putin', 'Kim meet Putin'],
    ['the war in Ukraine', 'war Ukraine'],
    ['why did the famine take place', 'famine'],
    ['"what happened" in 2019', '"what happened" 2019'],
    ['Moscow', 'Moscow'],
    // The organisation, and no pronoun.
    ['WHO report', 'WHO report'],
    // Only a question goes without its verb.
    ['take place', 'take place'],
    ['to be', ''],
    ['', ''],
  ])('of “%s” looks for “%s”', (text, words) => {
    expect(contentWords(text)).toBe(words);
  });
});

it.each([
  ['What happened in 2019?', 'What happened in 2019', ['2019']],
  ['2019, Vladivostok', '2019 Vladivostok', ['2019']],
  ['20,000 workers!', '20,000 workers', []],
  ['"Why now?" Kim', '"Why now?" Kim', []],
  ['???', '???', []],
])('reads “%s” without the marks that end a sentence or a part of it', (typed, text, years) => {
  expect(interpretQuery(typed)).toMatchObject({ text, years });
});
