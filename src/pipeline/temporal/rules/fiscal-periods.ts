import { defineRule } from '../define-rule.ts';
import { yearsOfPair } from './years-of-pair.ts';

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
      'fiscal {numeric}',
      'fiscal {year} - {yy}',
      'fy {year}',
      'fy {yy}',
      '[the] (fiscal|financial) year {numeric}',
      '[the] (fiscal|financial) year {year} - {yy}',
      'the {numeric} (fiscal|financial) year',
    ],
    read: ({ year, yy, numeric }) => {
      const end = numeric === undefined ? endOfYears(year, yy) : yearsOfPair(numeric)?.last;
      return end === undefined ? undefined : { kind: 'calendar', year: end, fiscal: true };
    },
    examples: [
      { text: 'Revenue fell in fiscal 2013.', finds: 'fiscal 2013', value: '2013' },
      { text: 'The outlook for FY13 is better.', finds: 'FY13', value: '2013' },
      { text: 'It rose in fiscal 2011/12.', finds: 'fiscal 2011/12', value: '2012' },
      { text: 'It rose during the fiscal year 2024/25.', finds: 'the fiscal year 2024/25', value: '2025' },
    ],
    rejects: ['fiscal policy of 2013 men', 'the fiscal year 2024/12/25'],
  }),
  defineRule({
    id: 'relative-fiscal-year',
    summary: '“the current fiscal year”, “last fiscal year”, “next fiscal year”.',
    pattern: [
      '(the current|this) fiscal year',
      'the fiscal year',
      'last fiscal year',
      'next fiscal year',
      'the (previous|prior) fiscal year',
      'the (next|coming) fiscal year',
    ],
    read: (_slots, { text }) => {
      const words = text().toLowerCase();
      const direction = /last|prev|prior/.test(words) ? 'past' : /next|coming/.test(words) ? 'future' : 'same';
      const from = words === 'the fiscal year' ? 'context' : 'published';
      return { kind: 'shift', unit: 'year', count: direction === 'same' ? 0 : 1, direction, from };
    },
    examples: [
      {
        text: 'It expects growth in the current fiscal year.',
        published: '2013-03-22',
        finds: 'the current fiscal year',
        value: '2013',
      },
      {
        text: 'It lost money in the fiscal year ended June 30, 2012.',
        published: '2013-03-22',
        finds: 'the fiscal year',
        value: '2012',
      },
    ],
    rejects: ['a fiscal matter'],
  }),
];

/** “fiscal 13”, “the fiscal year 2024-25”: the later of the two. */
function endOfYears(year: number | undefined, yy: number | undefined): number | undefined {
  if (year === undefined) return 2000 + (yy ?? 0);
  return yy === undefined || yy === (year + 1) % 100 ? year + Number(yy !== undefined) : undefined;
}
