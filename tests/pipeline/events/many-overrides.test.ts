import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { applyEventOverrides } from '../../../src/pipeline/events/apply-event-overrides.ts';
import { readProse } from '../../../src/pipeline/prose/read-prose.ts';
import { applyDateOverrides } from '../../../src/pipeline/apply-date-overrides.ts';
import { tagProse } from '../../../src/pipeline/temporal/tag-prose.ts';
import type { EventMention } from '../../../src/pipeline/types.ts';
import { day, makeEvent } from '../../fixtures/site/make-event.ts';
import { isLinear } from '../../is-linear.ts';

const file = 'a.md';

describe('overrides take time in proportion to their number', { timeout: 60_000 }, () => {
  it.each([
    ['values that change nothing', ':date[2019]{edtf=2019} '],
    ['values', ':date[2019]{edtf=2020} '],
    ['dates taken out', ':date[2019]{skip} '],
    ['dates taken out where there are none', ':date[here]{skip} '],
  ])('of dates: %s', (_, unit) => {
    const overriding = (source: string): (() => unknown) => {
      const text = source.replaceAll('} :', '}\n\n:');
      const prose = readProse(parseMarkdown(text), text);
      const tagged = tagProse(prose, { published: day('2024-06-17') });
      return () => applyDateOverrides(prose, tagged, { file });
    };
    expect(isLinear(unit, overriding)).toBe(true);
  });

  it.each([
    ['headlines', ':event[It fell]{headline="A fall"}. '],
    ['events taken out', ':event[It fell]{skip}. '],
  ])('of events: %s', (_, unit) => {
    const overriding = (source: string): (() => unknown) => {
      const text = source.replaceAll('. :', '.\n\n:');
      const prose = readProse(parseMarkdown(text), text);
      const [told] = makeEvent({ edtf: '2019' }).mentions;
      const mentions = prose.sentences.map(({ span, id }, index): EventMention => ({
        ...told,
        clause: span,
        sentence: { index, id, span, text: '' },
      }));
      return () => applyEventOverrides(prose, { mentions }, file);
    };
    expect(isLinear(unit, overriding)).toBe(true);
  });
});
