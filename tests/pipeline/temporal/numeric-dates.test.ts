import { describe, expect, it } from 'vitest';
import { readings, tag } from './tag.ts';

describe('a date in figures that could be read two ways', () => {
  it('is ambiguous where nothing settles it, with both readings', () => {
    expect(tag('Paid on 6/10/2018 in cash.', '2024-06-17')[0]?.value).toEqual({
      type: 'unresolved',
      reason: 'ambiguous',
      candidates: ['2018-06-10', '2018-10-06'],
    });
  });

  it.each([
    ['another date in the text', 'Sent on 25/12/2017, paid on 6/10/2018.', '2018-10-06'],
    ['another date in the text, month first', 'Sent on 12/25/2017, paid on 6/10/2018.', '2018-06-10'],
    ['a weekday beside it', 'Paid on Sunday 12/7/2014 in cash.', '2014-12-07'],
    ['the calendar', 'Paid on 17/06/2024 in cash.', '2024-06-17'],
  ])('is settled by %s', (_by, text, value) => {
    expect(readings(text, '2024-06-17').at(-1)).toContain(`= ${value}`);
  });

  it.each(['Paid on 31 June 2022.', 'Paid on 2024-13-01.'])(
    'is impossible where no calendar has the day: %s',
    (text) => {
      expect(tag(text, '2024-06-17')[0]?.value).toEqual({ type: 'unresolved', reason: 'impossible', candidates: [] });
    },
  );
});

describe('a day in two figures', () => {
  it('is ambiguous where nothing settles which is the month, with both readings', () => {
    expect(tag('They met on 06/07.', '2024-06-17')[0]?.value).toEqual({
      type: 'unresolved',
      reason: 'ambiguous',
      candidates: ['2024-06-07', '2023-07-06'],
    });
  });

  it.each([
    ['another day in the text', 'On 13/06 and on 05/06 it rained.', '2024-06-17', '2024-06-05'],
    ['another day in the text, month first', 'On 05/31 and on 05/06 it rained.', '2024-06-17', '2024-05-06'],
    ['a whole date in the text', 'Sent on 25/12/2023. They met on 06/07.', '2024-07-17', '2024-07-06'],
    ['the day of publication', 'They met on 06/07.', '2024-07-06', '2024-07-06'],
    ['one figure twice', 'They met on 06/06.', '2024-06-17', '2024-06-06'],
  ])('is settled by %s', (_by, text, published, value) => {
    expect(readings(text, published).at(-1)).toContain(`= ${value}`);
  });

  it.each(['Profit fell by 1/3.', 'It rose from 1/4 to 3/4.'])('is no fraction: %s', (text) => {
    expect(readings(text, '2024-06-17')).toEqual([]);
  });
});

describe('a list of days', () => {
  it.each([
    ['on Dec. 13, 14 and 16', ['Dec. 13 = 2023-12-13', '14 = 2023-12-14', '16 = 2023-12-16']],
    ['on Aug. 16, 23 and 30, 2022', ['Aug. 16 = 2022-08-16', '23 = 2022-08-23', '30, 2022 = 2022-08-30']],
    [
      'on 13, 14, 16 and 17 March 2020',
      ['13 = 2020-03-13', '14 = 2020-03-14', '16 = 2020-03-16', '17 March 2020 = 2020-03-17'],
    ],
    ['on 3–4 and 6–7 May', ['3 = 2024-05-03', '4 = 2024-05-04', '6 = 2024-05-06', '7 May = 2024-05-07']],
  ])('names its month once: %s', (text, expected) => {
    expect(readings(`It was ${text}.`, '2024-06-17')).toEqual(expected);
  });

  it.each([
    ['On May 3, 4 and 5 people came.', ['May 3 = 2024-05-03']],
    ['On May 13, 14 soldiers died.', ['May 13 = 2024-05-13']],
    ['He has 12, 13 or so. 14 May was cold.', ['14 May = 2024-05-14']],
  ])('is none where the numbers count something: %s', (text, expected) => {
    expect(readings(text, '2024-06-17')).toEqual(expected);
  });
});
