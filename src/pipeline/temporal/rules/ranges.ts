import { defineRule } from '../define-rule.ts';
import { COUNTED_AFTER } from '../lexicon/context-words.ts';
import { dayOf } from './day-of.ts';
import { rangeOf } from './range-of.ts';
import type { Meaning } from '../meaning.ts';

export const ranges = [
  defineRule({
    id: 'year-range',
    summary: '“1950-53”, “1950–1953”, “499-493 BC”: the years from one to the other.',
    pattern: [
      '{from:year} - {to:year}',
      '{from:year} - {yy}',
      '{from:int} - {toInt:int} {bc}',
      '{from:int} to {toInt:int} {bc}',
      '{from:int} and {toInt:int} {bc}',
      '{from:int} / {toInt:int} {bc}',
    ],
    read: ({ from, to, yy, toInt, bc }, { spanOf, before, after, loneBlock }) => {
      const end = to ?? toInt ?? Math.floor(from / 100) * 100 + (yy ?? 0);
      if (bc ? end >= from : end <= from) return undefined;
      if (
        !bc &&
        (from < 1000 ||
          after() === '-' ||
          before() === '-' ||
          (before() === '' && after() === '' && loneBlock) ||
          end - from > 400)
      )
        return undefined;
      const year = (value: number): Meaning => ({ kind: 'calendar', year: bc ? 1 - value : value });
      return rangeOf(
        { span: spanOf('from'), meaning: year(from) },
        {
          span: endSpan(spanOf(to === undefined ? (yy === undefined ? 'toInt' : 'yy') : 'to'), bc, spanOf),
          meaning: year(end),
        },
      );
    },
    examples: [{ text: 'The Korean War (1950-53) divided it.', finds: '1950', value: '1950' }],
    rejects: ['2012-1400', 'call 1950-22', '2200-25'],
  }),
  defineRule({
    id: 'month-range',
    summary: '“the July-to-September bills”: from one month to the other.',
    pattern: '{month} - to - {to:month}',
    read: ({ month, to }, { spanOf }) =>
      rangeOf(
        { span: spanOf('month'), meaning: { kind: 'calendar', month } },
        { span: spanOf('to'), meaning: { kind: 'calendar', month: to } },
      ),
    examples: [{ text: 'The July-to-September bills fell.', published: '2013-03-22', finds: 'July', value: '2012-07' }],
    rejects: ['from April to June', 'April-to-date sales'],
  }),
  defineRule({
    id: 'day-range',
    summary: '“June 18–19”, “3-4 May 1904”, “10 to 22 August”: days of one month.',
    pattern: [
      '{month} {from:dom} - {to:dom} [,] {year}',
      '{month} {from:dom} (to|and|through|until|or) {to:dom} [,] {year}',
      '{month} {from:dom} - {to:dom}',
      '{month} {from:dom} (to|and|through|until|or) {to:dom}',
      '{from:dom} - {to:dom} [of] {month} [,] {year}',
      '{from:dom} (to|and|or) {to:dom} [of] {month} [,] {year}',
      '{from:dom} - {to:dom} [of] {month}',
      '{from:dom} (to|and|or) {to:dom} [of] {month}',
      'the {from:dom} (to|and|or) [the] {to:dom} of {month} [,] {year}',
      'the {from:dom} (to|and|or) [the] {to:dom} of {month}',
      '{from:dom} / {to:dom} {month} [,] {year}',
      '{from:dom} / {to:dom} {month}',
    ],
    read: ({ month, from, to, year }, context) => {
      const end = dayMeaning(month, to, year);
      if (to <= from) return undefined;
      if (end.kind === 'impossible') return end;
      const [m, f, t] = [context.spanOf('month'), context.spanOf('from'), context.spanOf('to')];
      const y = year === undefined ? undefined : context.spanOf('year');
      if (/^\d/.test(context.text()) || f.start < m.start) {
        return rangeOf(
          { span: f, meaning: dayMeaning(month, from, year) },
          { span: { start: t.start, end: (y ?? m).end }, meaning: end },
        );
      }
      if (COUNTED_AFTER.has(context.after()) || (/^[a-z]+s$/.test(context.after()) && /\band\b/.test(context.text())))
        return undefined;
      return rangeOf(
        { span: { start: m.start, end: f.end }, meaning: dayMeaning(month, from, year) },
        { span: { start: t.start, end: (y ?? t).end }, meaning: end },
      );
    },
    examples: [
      { text: 'It was held June 18-19, 2010.', finds: 'June 18', value: '2010-06-18' },
      { text: 'On the 3rd and 4th of May 1904 they met.', finds: '3rd', value: '1904-05-03' },
    ],
    rejects: ['May 3 to 2 losses'],
  }),
  defineRule({
    id: 'night-range',
    summary: '“the night of 3/4 May 1904”: a day and the next, of one month.',
    pattern: ['{numeric} {month} [,] {year}', '{numeric} {month}'],
    read: ({ numeric, month, year }, { spanOf }) => {
      const [, from = '', to = ''] = /^(\d\d?)\/(\d\d?)$/u.exec(numeric) ?? [];
      if (from === '' || Number(to) !== Number(from) + 1) return undefined;
      const { start, end } = spanOf('numeric');
      return rangeOf(
        { span: { start, end: start + from.length }, meaning: dayMeaning(month, Number(from), year) },
        {
          span: { start: end - to.length, end: spanOf(year === undefined ? 'month' : 'year').end },
          meaning: dayMeaning(month, Number(to), year),
        },
      );
    },
    examples: [{ text: 'They crossed on the night of 3/4 May 1904.', finds: '4 May 1904', value: '1904-05-04' }],
    rejects: ['a 3/8 May mix'],
  }),
];

function dayMeaning(month: number, day: number, year: number | undefined): Meaning {
  return dayOf(year, month, day);
}

function endSpan(
  span: { start: number; end: number },
  bc: 'BC' | undefined,
  spanOf: (name: string) => { start: number; end: number },
): { start: number; end: number } {
  return bc ? { start: span.start, end: spanOf('bc').end } : span;
}
