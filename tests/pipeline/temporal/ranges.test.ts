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
