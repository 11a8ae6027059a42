import { describe, expect, it } from 'vitest';
import { chooseDays } from '../../../src/queries/timeline/choose-days.ts';
import { day } from '../../fixtures/site/make-event.ts';

const days = ['2022-01-03', '2022-01-20', '2022-03-01', '2023-02-02', '2023-02-28'].map(day);

describe('chooseDays', () => {
  it.each([
    ['every day of a small site', 100, ['2022-01-03', '2022-01-20', '2022-03-01', '2023-02-02', '2023-02-28']],
    ['the last day of each month where that is too much', 5_000, ['2022-01-20', '2022-03-01', '2023-02-28']],
    ['the last day of each year where that is too much, too', 9_000, ['2022-03-01', '2023-02-28']],
    ['the newest day alone where two are too much', 11_000, ['2023-02-28']],
    ['the newest day even where that is too much', 50_000, ['2023-02-28']],
  ])('keeps %s', (_, events, kept) => {
    expect(chooseDays(days, events)).toEqual(kept);
  });
});
