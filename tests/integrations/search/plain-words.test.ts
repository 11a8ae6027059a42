import { expect, it } from 'vitest';
import { plainWords } from '../../../src/integrations/search/plain-words.ts';

it.each([
  ['Łódź is in Poland; Kılıç came to Łódź.', 'lodz kilic'],
  ['Møller met Đặng in Ærøskøbing.', 'moller dang aeroskobing'],
  ['A cafe in Genève', 'geneve'],
  ['Иванова and 東京', ''],
  ['', ''],
])('of “%s” are “%s”', (text, words) => {
  expect(plainWords(text)).toBe(words);
});
