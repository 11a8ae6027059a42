import { describe, expect, it } from 'vitest';
import { htmlDatetime } from '../../../src/markdown/html-datetime.ts';
import { describePrecision, describeReading, isAsWritten } from '../../../src/queries/words/describe-reading.ts';
import { date, day, makeEvent } from '../../fixtures/site/make-event.ts';
import type { MentionSketch } from '../../fixtures/site/make-event.ts';

describe('describeReading', () => {
  it.each<[string, MentionSketch, string]>([
    ['a date as written', { expression: '2019' }, '“2019”, as it stands in the text'],
    [
      'a date counted back from publication',
      { expression: 'last July', anchor: 'published', anchorValue: '2023-09-05', direction: 'past' },
      '“last July”, counted back from 5 September 2023, the day of publication',
    ],
    [
      'a date counted forward from publication',
      { expression: 'Tuesday', anchor: 'published', anchorValue: '2024-06-17', direction: 'future' },
      '“Tuesday”, counted forward from 17 June 2024, the day of publication',
    ],
    [
      'a date counted from another in the text',
      { expression: 'later that decade', anchor: 'previous', anchorValue: '1991', direction: 'same' },
      '“later that decade”, counted from 1991, named earlier in the text',
    ],
  ])('says where %s comes from', (_, mention, words) => {
    const { expression } = makeEvent({ edtf: '2000', mentions: [mention] }).mentions[0];
    expect(describeReading(expression, day('2023-09-05'))).toBe(words);
  });

  it('says of a date that an editor set who set it, and not that it is written there', () => {
    const { expression } = makeEvent({ edtf: '2022-07', mentions: [{ expression: 'last July' }] }).mentions[0];
    const fixed = { ...expression, ruleId: 'editor' };
    expect(describeReading(fixed, day('2023-09-05'))).toBe('“last July”, whose date an editor set');
    expect(isAsWritten(fixed)).toBe(false);
  });

  it('says of “soon” that it names no day', () => {
    const { expression } = makeEvent({ edtf: '2000', mentions: [{ expression: 'soon' }] }).mentions[0];
    const soon = { ...expression, value: { type: 'reference', to: 'future' } as const };
    expect(describeReading(soon, day('2023-09-05'))).toBe('“soon”, which names no day');
    expect(isAsWritten(soon)).toBe(false);
  });
});

describe('describePrecision', () => {
  it.each([
    ['2019-05-04', 'known to the day'],
    ['2019', 'known to the year'],
    ['199X', 'known to the decade'],
    ['1950/1953', 'a stretch of time'],
    ['2005~', 'known roughly'],
    ['2005?', 'known to the year, and not for certain'],
  ])('says of %s: %s', (edtf, words) => {
    expect(describePrecision(date(edtf))).toBe(words);
  });
});

describe('htmlDatetime', () => {
  it.each([
    ['2019', '2019'],
    ['2019-05', '2019-05'],
    ['2019-05-04', '2019-05-04'],
    ['199X', undefined],
    ['2005~', undefined],
    ['1950/1953', undefined],
    ['2020-22', undefined],
    ['-0043-03-15', undefined],
    // 1 BC: HTML's years begin with 1 (2.3.5.1).
    ['0000', undefined],
    ['0001', '0001'],
  ])('gives a time element for %s: %s', (edtf, datetime) => {
    expect(htmlDatetime(date(edtf))).toBe(datetime);
  });
});
