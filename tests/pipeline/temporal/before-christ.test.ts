import { describe, expect, it } from 'vitest';
import { describeDate } from '../../../src/pipeline/calendar/describe-date.ts';
import { tag } from './tag.ts';

describe('a decade before Christ', () => {
  // 49 BC is astronomical −48, 40 BC is −39.
  it('runs from its first year to its last, which EDTF cannot say in tens', () => {
    const [decade] = tag('The republic fell in the 40s BC.', '2024-06-17');
    expect(decade).toMatchObject({
      timex: { value: 'BC004' },
      value: { edtf: '-0048/-0039', interval: { start: '-0048-01-01', end: '-0038-01-01' } },
    });
    expect(decade && describeDate(decade.value)).toBe('49 BC to 40 BC');
  });

  it('is one where the text goes on from a year', () => {
    const [, next] = tag('In 499 BC it began. The next decade was worse.', '2024-06-17');
    expect(next).toMatchObject({ timex: { value: 'BC048' }, value: { edtf: '-0488/-0479' } });
  });

  it('may be the end of a range', () => {
    const [range] = tag('It lasted from the 60s BC to the 40s BC.', '2024-06-17');
    expect(range).toMatchObject({ value: { edtf: '-0068/-0039' } });
  });
});
