import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/load/fields/article-schema.ts';

const required = { title: 'A title', description: 'A line.', published: '2024-06-17', authors: ['Jane Doe'] };

function updatedIn(fields: object): string | undefined {
  return articleSchema.parse({ ...required, ...fields }).updated;
}

const correctedOn = (...dates: readonly string[]): object => ({
  corrections: dates.map((date) => ({ date, text: 'A year was wrong.' })),
});

describe('the day of an update', () => {
  it.each<readonly [why: string, fields: object, updated: string | undefined]>([
    ['none, of an article as it came out', {}, undefined],
    ['the one given', { updated: '2024-06-20' }, '2024-06-20'],
    ['that of the last correction', correctedOn('2024-06-21', '2024-06-19'), '2024-06-21'],
    ['that of a correction after it', { updated: '2024-06-20', ...correctedOn('2024-06-21') }, '2024-06-21'],
    ['the one given, after a correction', { updated: '2024-06-20', ...correctedOn('2024-06-18') }, '2024-06-20'],
    ['none, where the day of publication brought the correction', correctedOn('2024-06-17'), undefined],
    ['none, where a correction is said to be older than the article', correctedOn('2024-06-01'), undefined],
  ])('is %s', (_, fields, updated) => {
    expect(updatedIn(fields)).toBe(updated);
  });
});
