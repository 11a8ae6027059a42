import { defineRule } from '../define-rule.ts';

export const fiscalPeriods = [
  defineRule({
    id: 'fiscal-year',
    summary: '“fiscal 2013”, “the 2013 fiscal year”: named by the year in which it ends, as reporters do.',
    pattern: [
      'fiscal [year] {year}',
      'the fiscal year {year}',
      '[the] {year} fiscal year',
      'financial year {year}',
      '[the] {year} financial year',
      'fiscal [year] {yy}',
    ],
    read: ({ year, yy }) => ({ kind: 'calendar', year: year ?? 2000 + (yy ?? 0), fiscal: true }),
    examples: [{ text: 'Revenue fell in fiscal 2013.', finds: 'fiscal 2013', value: '2013' }],
    rejects: ['fiscal policy of 2013 men'],
  }),
  defineRule({
    id: 'relative-fiscal-year',
    summary: '“the current fiscal year”, “last fiscal year”, “next fiscal year”.',
    pattern: [
      '(the current|this|the) fiscal year',
      'last fiscal year',
      'next fiscal year',
      'the (previous|prior) fiscal year',
      'the (next|coming) fiscal year',
    ],
    read: (_slots, { text }) => {
      const words = text().toLowerCase();
      const direction = /last|prev|prior/.test(words) ? 'past' : /next|coming/.test(words) ? 'future' : 'same';
      return { kind: 'shift', unit: 'year', count: direction === 'same' ? 0 : 1, direction, from: 'published' };
    },
    examples: [
      {
        text: 'It expects growth in the current fiscal year.',
        published: '2013-03-22',
        finds: 'the current fiscal year',
        value: '2013',
      },
    ],
    rejects: ['a fiscal matter'],
  }),
  defineRule({
    id: 'year-ago-period',
    summary: '“the year-ago quarter”, “the year-earlier period”: the sentence’s own period a year before.',
    pattern: [
      '[the|a] year - (ago|earlier) (period|quarter)',
      '[the|a] year - (ago|earlier)',
      '[the|a] year (ago|earlier) (period|quarter)',
      'the (same|corresponding|comparable) (period|quarter) (a|one) year (ago|earlier|before)',
      'the (same|corresponding|comparable) (period|quarter) (last year|of last year|of the previous year)',
      'the prior - year (period|quarter)',
      'a year - (ago|earlier) [period|quarter]',
    ],
    read: () => ({ kind: 'shift', unit: 'year', count: 1, direction: 'past', from: 'text', elastic: true }),
    examples: [
      {
        text: 'Second-quarter sales beat the year-ago quarter.',
        published: '2013-08-01',
        finds: 'the year-ago quarter',
        value: '2012-Q2',
      },
    ],
    rejects: ['a year in quarters'],
  }),
];
