import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internWord } from '../../../src/pipeline/temporal/intern-word.ts';
import { hashOf } from '../../../src/pipeline/temporal/word-hash.ts';

const intern = (word: string, around = ''): string =>
  internWord(around + word + around, around.length, around.length + word.length, hashOf(word));

test('gives the word in lower case, whatever was asked for before', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,16}$/u), { maxLength: 40 }), (words) => {
      for (const word of [...words, ...words]) expect(intern(word, ' ')).toBe(word.toLowerCase());
    }),
  );
});

test('tells words of one hash from each other', () => {
  const seen = new Map<number, string>();
  let pair: readonly [string, string] | undefined;
  for (let n = 0; !pair; n += 1) {
    const word = n.toString(36).replaceAll(/[0-9]/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)).repeat(2));
    const other = seen.get(hashOf(word));
    if (other?.length === word.length) pair = [other, word];
    seen.set(hashOf(word), word);
  }
  for (const word of [...pair, ...pair]) expect(intern(word)).toBe(word);
});
