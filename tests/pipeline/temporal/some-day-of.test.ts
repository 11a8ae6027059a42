import { describe, expect, it } from 'vitest';
import { readings, tag } from './tag.ts';

describe('some day of a month', () => {
  it.each([
    ['A crack opened on a wet September morning in 2019.', 'September morning in 2019 = 2019-09'],
    ['She died on a February night in 1987.', 'February night in 1987 = 1987-02'],
    ['It fell one April day in 1987.', 'April day in 1987 = 1987-04'],
    ['It fell on a winter evening in 1963.', 'winter evening in 1963 = 1963-WI'],
  ])('is read to the month: %s', (text, reading) => {
    expect(readings(text, '2024-06-05')).toEqual([reading]);
  });

  it('is not the last one of its weekday', () => {
    const [first, second] = tag('It collapsed on a Friday afternoon in May 1998.', '2023-02-11');
    expect([first?.value.type, second?.value]).toMatchObject(['unresolved', { edtf: '1998-05' }]);
  });

  it.each([
    ['They met in September 2019 in the morning.', 'September 2019 = 2019-09'],
    ['On Friday afternoon in Paris they met.', 'Friday afternoon = 2024-05-31TAF'],
  ])('but others are: %s', (text, reading) => {
    expect(readings(text, '2024-06-05')).toContain(reading);
  });
});
