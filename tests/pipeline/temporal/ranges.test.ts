import { describe, expect, it } from 'vitest';
import { readings, tag } from './tag.ts';

describe('a range', () => {
  it('is one expression over both its ends', () => {
    const [range] = tag('It lasted from 1950 to 1953.', '2024-06-17');
    expect(range).toMatchObject({ text: '1950 to 1953', value: { edtf: '1950/1953', granularity: 'span' } });
    expect(range?.parts?.map(({ text }) => text)).toEqual(['1950', '1953']);
    expect(range?.signal?.text).toBe('from');
  });

  it.each([
    ['the Korean War (1950-53)', ['1950 = 1950', '53 = 1953']],
    ['from April to September 1957', ['April = 1957-04', 'September 1957 = 1957-09']],
    ['from December to May 2022', ['December = 2021-12', 'May 2022 = 2022-05']],
    ['on June 18–19, 2010', ['June 18 = 2010-06-18', '19, 2010 = 2010-06-19']],
    ['on 3-4 May 1904', ['3 = 1904-05-03', '4 May 1904 = 1904-05-04']],
    ['between March and May 2024', ['March = 2024-03', 'May 2024 = 2024-05']],
    ['the wars of 499-493 BC', ['499 = BC0499', '493 BC = BC0493']],
    ['in April and June 1955', ['April = 1955-04', 'June 1955 = 1955-06']],
    ['in April, May and June 2022', ['April = 2022-04', 'May = 2022-05', 'June 2022 = 2022-06']],
    ['in April, May and June', ['April = 2024-04', 'May = 2024-05', 'June = 2024-06']],
    ['the spring and early summer of 1943', ['the spring = 1943-SP', 'early summer of 1943 = 1943-SU']],
    // 15 June 2024 is the Saturday before.
    ['seen between 9pm and 11pm on Saturday', ['9pm = 2024-06-15T21:00', '11pm on Saturday = 2024-06-15T23:00']],
    ['loud from 10pm to 2am last Sunday', ['10pm = 2024-06-15T22:00', '2am last Sunday = 2024-06-16T02:00']],
    ['his in 1998/99', ['1998 = 1998', '99 = 1999']],
    ['a good 2011/12 season', ['2011 = 2011', '12 = 2012']],
    ['He was away from Friday to Monday', ['Friday = 2024-06-14', 'Monday = 2024-06-17']],
  ])('%s', (text, expected) => {
    expect(readings(`It was ${text}.`, '2024-06-17')).toEqual(expected);
  });

  it.each([
    ['since 2020', '2020/..', 'start'],
    ['since March 2024', '2024-03/..', 'start'],
    ['until 2019', '../2019', 'end'],
    ['until last year', '../2023', 'end'],
  ])('“%s” has one open end: %s', (text, edtf, bound) => {
    expect(tag(`It was so ${text}, they say.`, '2024-06-17')[0]?.value).toMatchObject({ type: 'open', edtf, bound });
  });
});

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

  it('is impossible where no calendar has the day', () => {
    expect(tag('Paid on 31 June 2022.', '2024-06-17')[0]?.value).toEqual({
      type: 'unresolved',
      reason: 'impossible',
      candidates: [],
    });
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
