import { describe, expect, test } from 'vitest';
import { generateContent } from './generate-articles.ts';

const content = generateContent(60);
const bodies = content.articles.map(({ text }) => text.replace(/^---[\s\S]*?\n---\n/u, ''));
const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('generated articles', () => {
  test('are the same bytes for the same number and seed', () => {
    expect(generateContent(60)).toEqual(content);
  });

  test('are others for another seed', () => {
    const other = generateContent(60, 1);
    expect(other.articles[0]?.text).not.toBe(content.articles[0]?.text);
  });

  test('have 700 words, give or take 50', () => {
    expect(bodies.map(wordsOf).filter((words) => words < 650 || words > 750)).toEqual([]);
  });

  test('come with one that has one more sentence', () => {
    const before = content.articles.find(({ slug }) => slug === content.edited.slug);
    expect(content.edited.text.slice(0, before?.text.length)).toBe(before?.text);
    expect(content.edited.text.length).toBeGreaterThan(before?.text.length ?? Infinity);
  });

  test('have an address each', () => {
    expect(new Set(content.articles.map(({ slug }) => slug)).size).toBe(60);
  });

  test('name a month, a year or a weekday about eight times each', () => {
    const date =
      /\b(?:on|in|last) (?:\d+ )?(?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|year)\b/giu;
    const found = bodies.reduce((sum, body) => sum + (body.match(date)?.length ?? 0), 0);
    expect(found / bodies.length).toBeGreaterThan(6);
    expect(found / bodies.length).toBeLessThan(9);
  });

  test('draw on a vocabulary of a few thousand words', () => {
    const words = new Set(bodies.flatMap((body) => body.toLowerCase().match(/\p{L}+/gu) ?? []));
    expect(words.size).toBeGreaterThan(2000);
  });
});
