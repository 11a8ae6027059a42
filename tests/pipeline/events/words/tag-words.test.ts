import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLetters } from '../../../../src/pipeline/events/words/plain-letters.ts';
import { tagWords } from '../../../../src/pipeline/events/words/tag-words.ts';
import { readText } from '../read-text.ts';

function wordsOf(text: string): readonly string[] {
  return tagWords(text, { start: 0, end: text.length }).map((token) => token.text);
}

describe('a word with letters beyond Western Europe', () => {
  it.each([
    ['Łódź', 'The mayor of Łódź resigned.'],
    ['Erdoğan', 'Erdoğan resigned.'],
    ['Győr', 'A factory in Győr closed.'],
    ['Путин', 'Владимир Путин resigned.'],
    ['Đà', 'A bridge in Đà Nẵng collapsed.'],
    ['Nẵng', 'A bridge in Đà Nẵng collapsed.'],
    // Written with combining marks, as some keyboards and systems do.
    ['Győr'.normalize('NFD'), 'A factory in Győr closed.'.normalize('NFD')],
    ['習近平', 'Then 習近平 resigned.'],
    ['𝒜𝓃𝒶', 'Then 𝒜𝓃𝒶 resigned.'],
  ])('%s is one word, as it is written', (word, text) => {
    expect(wordsOf(text)).toContain(word);
  });

  it('is a name where a name may stand', () => {
    const text = 'Recep Tayyip Erdoğan met Şahin in Łódź.';
    const names = tagWords(text, { start: 0, end: text.length }).filter(({ pos }) => pos === 'PROPN');
    expect(names.map((token) => token.text)).toEqual(['Recep', 'Tayyip', 'Erdoğan', 'Şahin', 'Łódź']);
    expect(wordsOf(text)).toHaveLength(8);
    expect(names.at(-1)).toMatchObject({ lower: 'łódź', lemma: 'łódź', start: 34, end: 38 });
  });
});

it('stands for any text with one of the same length, and leaves Western Europe’s letters alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const plain = plainLetters(text);
      expect(plain).toHaveLength(text.length);
      expect(plain).not.toMatch(/(?![\0-\xff])\p{L}/u);
    }),
  );
  expect(plainLetters('São Paulo, Müller, naïve')).toBe('São Paulo, Müller, naïve');
});

it.each([
  ['succeed', 'Reyes will succeed Okafor.'],
  ['re-elect', 'They re-elected her.'],
])('knows %s as a lemma in “%s”', (lemma, text) => {
  expect(tagWords(text, { start: 0, end: text.length }).map((token) => token.lemma)).toContain(lemma);
});

it('has the right place after letters that take two units', () => {
  const text = 'Then 𝒜𝓃𝒶 met Ana.';
  expect(tagWords(text, { start: 5, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
    '𝒜𝓃𝒶',
    'met',
    'Ana',
    '.',
  ]);
});

describe('the headline of what somebody did whose name has such letters', () => {
  it.each([
    ['Erdoğan resigned on 1 May 2020.', 'Erdoğan resigned'],
    ['In 2019 the mayor of Łódź met Szymański in Győr.', 'The mayor of Łódź met Szymański in Győr'],
    ['On 3 June 2018, Şahin signed the treaty.', 'Şahin signed the treaty'],
  ])('%s', (text, headline) => {
    expect(readText(text).mentions.map((mention) => mention.headline)).toEqual([headline]);
  });
});
