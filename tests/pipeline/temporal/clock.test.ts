import { describe, expect, it } from 'vitest';
import { readings } from './tag.ts';

describe('a clock time', () => {
  it.each([
    ['Two hours later police came.', '2024-06-12', 'Two hours later = 2024-06-12TXX'],
    ['On Monday, police came.', '2024-06-12', 'Monday = 2024-06-10'],
  ])('takes no day from the next sentence: %s', (text, published, reading) => {
    expect(readings(`They rang at 7:30 p.m. ${text}`, published)).toEqual(['7:30 p.m. = 2024-06-12T19:30', reading]);
  });

  it.each(['4 p.m. Monday = 2024-06-10T16:00', '4 p.m. on Monday = 2024-06-10T16:00'])(
    'takes its own: %s',
    (reading) => {
      expect(readings(`They rang at ${reading.split(' =')[0]}.`, '2024-06-12')).toEqual([reading]);
    },
  );
});

describe('midnight', () => {
  it.each([
    ['The ship left port just after midnight.', '2024-03-26', 'midnight = 2024-03-26T00:00'],
    ['Some 900 quakes were recorded between midnight and noon.', '2023-11-13', 'midnight = 2023-11-13T00:00'],
    ['The offer expires at midnight.', '2024-03-26', 'midnight = 2024-03-26T24:00'],
    ['They had until midnight.', '2024-03-26', 'midnight = 2024-03-26T24:00'],
  ])('begins the day of what happened, and ends that of a deadline: %s', (text, published, reading) => {
    expect(readings(text, published)).toContain(reading);
  });
});
