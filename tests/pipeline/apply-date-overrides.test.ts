import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readProse } from '../../src/pipeline/prose/read-prose.ts';
import { applyDateOverrides } from '../../src/pipeline/apply-date-overrides.ts';
import { tagProse } from '../../src/pipeline/temporal/tag-prose.ts';
import { day } from './temporal/tag.ts';

function apply(source: string): ReturnType<typeof applyDateOverrides> {
  const prose = readProse(parseMarkdown(source), source);
  return applyDateOverrides(prose, tagProse(prose, { published: day('2024-06-17') }), { file: 'a.md' });
}

describe('a :date directive', () => {
  it.each([
    ['199X', { type: 'DATE', value: '199' }],
    ['19XX', { type: 'DATE', value: '19' }],
    ['2013', { type: 'DATE', value: '2013' }],
    ['2013-22', { type: 'DATE', value: '2013-SU' }],
    ['2013-33', { type: 'DATE', value: '2013-Q1' }],
    ['2013-41', { type: 'DATE', value: '2013-H2' }],
    ['2013-W12', { type: 'DATE', value: '2013-W12' }],
    ['2013-03', { type: 'DATE', value: '2013-03' }],
    ['2013-03-22', { type: 'DATE', value: '2013-03-22' }],
    ['2005~', { type: 'DATE', value: '2005', mod: 'APPROX' }],
    ['2005?', { type: 'DATE', value: '2005' }],
    ['-0043', { type: 'DATE', value: 'BC0044' }],
    ['199X/..', { type: 'DATE', value: '199' }],
    ['../2013-22', { type: 'DATE', value: '2013-SU' }],
    // Of a range it is the first end's, as where the tagger reads one.
    ['2013-22/2014', { type: 'DATE', value: '2013-SU' }],
    ['2005~/2007', { type: 'DATE', value: '2005', mod: 'APPROX' }],
  ])('with the value %s has the TIMEX3 that the tagger would give it', (edtf, timex) => {
    const [expression] = apply(`It fell :date[back then]{edtf="${edtf}"}.`).expressions;
    expect(expression).toMatchObject({ text: 'back then', ruleId: 'editor', value: { edtf }, timex });
  });

  it.each([
    ['199X', '199'],
    ['2013-22/..', '2013-SU'],
    ['2013-22/2014', '2013-SU/2014'],
  ])('with the value %s is, before any anchor, %s', (edtf, underspecified) => {
    const [expression] = apply(`It fell :date[back then]{edtf="${edtf}"}.`).expressions;
    expect(expression?.underspecified).toBe(underspecified);
  });

  it('is needed where it keeps a date whose weekday contradicts it, and else not for a date that is read so', () => {
    // 18 June 2024 was a Tuesday.
    expect(apply('It opened on :date[Monday, 18 June 2024]{edtf=2024-06-18}.').diagnostics).toEqual([]);
    expect(apply('It opened on :date[Tuesday, 18 June 2024]{edtf=2024-06-18}.').diagnostics).toMatchObject([
      { code: 'unneeded-override' },
    ]);
  });

  it('takes a date out', () => {
    expect(apply('It fell on :date[Monday]{skip}.')).toEqual({ expressions: [], diagnostics: [] });
  });

  it.each([
    [':date[2019]{edtf=2019}', 'it is read as 2019 without it'],
    [':date[here]{skip}', 'nothing is read as a date here'],
  ])('is reported where it changes nothing: %s', (directive, why) => {
    const { diagnostics } = apply(`It fell ${directive}.`);
    expect(diagnostics).toMatchObject([{ code: 'unneeded-override', line: 1, column: 9 }]);
    expect(diagnostics[0]?.message).toContain(why);
  });

  it('is an error with a value that EDTF does not have', () => {
    const { diagnostics } = apply('It fell :date[then]{edtf=2019-99}.');
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'bad-override' }]);
  });
});
