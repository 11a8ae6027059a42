import { defineRule } from '../define-rule.ts';
import { HALF_NOUNS } from '../lexicon/period-words.ts';
import { isOfBusiness, isOfMatch } from './of-business.ts';
import { within } from './within.ts';
import type { Meaning } from '../meaning.ts';

export const quarters = [
  defineRule({
    id: 'quarter',
    summary: '“the third quarter (of 2023)”: three months; alone, the nearest past one.',
    pattern: [
      '[the] {ord} quarter [of] [fiscal|calendar|the|the year|fiscal year] {year}',
      '[the] {ord} quarter',
      '{ord} - quarter',
      '{ord} - period',
      '[the] {ord} fiscal quarter',
      '[its|their|the] fiscal {ord} quarter',
      'fiscal {ord} - quarter',
      '[the] {year} {ord} quarter',
      '[the] {ord} quarter of {date}',
      '[the] {ord} - quarter {year}',
      'the final quarter',
      'the (last|final) quarter of {year}',
      'the (last|final) quarter of {date}',
      "{date} ' s {ord} quarter",
      "{date} ' s {ord} - quarter",
      "{date} ' s (last|final) quarter",
    ],
    read: ({ ord = 4, year, date }, context) => {
      if (ord < 1 || ord > 4 || (date && !namesWholeYear(date))) return undefined;
      // “third-period net”, and no third-period goal
      if (/period$/i.test(context.text()) && !HALF_NOUNS.has(context.after())) return undefined;
      if (/^the final quarter$/i.test(context.text()) && !isOfBusiness(context)) return undefined;
      return !date && year === undefined && isOfMatch(context) ? undefined : within({ quarter: ord }, date, year);
    },
    examples: [
      {
        text: 'Profit rose in the third quarter.',
        published: '2013-01-15',
        finds: 'the third quarter',
        value: '2012-Q3',
      },
      {
        text: 'Output shrank in the final quarter of last year.',
        published: '2025-01-15',
        finds: 'the final quarter of last year',
        value: '2024-Q4',
      },
      { text: 'Output fell in the first quarter of 2009.', finds: 'the first quarter of 2009', value: '2009-Q1' },
    ],
    rejects: [
      'the first quarterback',
      'a fifth quarter',
      'a third-period goal',
      'He ran 40 yards in the second quarter.',
      'They won the final quarter.',
    ],
  }),
  defineRule({
    id: 'short-quarter',
    summary: '“Q3 2013”, “3Q13”.',
    pattern: ['q {int} [of] {year}', '{int} q [of] {year}', 'q {int}'],
    read: ({ int, year }, context) => {
      if (int < 1 || int > 4) return undefined;
      if (year === undefined && !['in', 'for'].includes(context.before()) && !isOfBusiness(context)) return undefined;
      return within({ quarter: int }, undefined, year);
    },
    examples: [
      { text: 'Sales fell in Q3 2013 again.', finds: 'Q3 2013', value: '2013-Q3' },
      { text: 'Q4 sales fell by 3%.', published: '2013-01-15', finds: 'Q4', value: '2012-Q4' },
    ],
    rejects: ['a q and an a'],
  }),
  defineRule({
    id: 'short-half',
    summary: '“H2 2023”.',
    pattern: ['h {int} [of] {year}'],
    read: ({ int, year }) => (int === 1 || int === 2 ? within({ half: int }, undefined, year) : undefined),
    examples: [{ text: 'Costs fell below those of H2 2023.', finds: 'H2 2023', value: '2023-H2' }],
    rejects: ['H5 2023', 'the H2 key'],
  }),
  defineRule({
    id: 'month-quarter',
    summary: '“the December quarter”: the quarter that ends with the month.',
    pattern: [
      '[the] {month} - quarter',
      '[the] {month} quarter',
      '[the] {month} - {last:month} (quarter|period)',
      '[the] {month} - to - {last:month} (quarter|period)',
    ],
    read: ({ month, last }) => {
      const end = last ?? month;
      return end % 3 === 0 && (last === undefined || month === last - 2)
        ? { kind: 'calendar', quarter: end / 3 }
        : undefined;
    },
    examples: [
      {
        text: 'The December quarter was strong.',
        published: '2007-01-29',
        finds: 'The December quarter',
        value: '2006-Q4',
      },
      {
        text: 'Sales fell in the April-June period.',
        published: '2007-08-29',
        finds: 'the April-June period',
        value: '2007-Q2',
      },
    ],
    rejects: ['the May quarter', 'the January-June period'],
  }),
  defineRule({
    id: 'half',
    summary: '“the second half of 2008”, “the first half”: six months.',
    pattern: [
      '[the] {ord} half [of] [fiscal|the year] {year}',
      'the (latter|last) half of [the year] {year}',
      '[the] {ord} half of {date}',
      'the (latter|last) half of {date}',
      '[the] {ord} - half',
      '[the] {ord} half',
      "{date} ' s {ord} half",
    ],
    read: ({ ord, year, date }, context) => {
      const half = ord ?? 2;
      if (
        half > 2 ||
        (date && !isLong(date)) ||
        (!date && year === undefined && !context.text().includes('of the year') && !isOfBusiness(context))
      )
        return undefined;
      return within({ half }, date, year);
    },
    examples: [
      { text: 'Killings fell in the latter half of 2008.', finds: 'the latter half of 2008', value: '2008-H2' },
    ],
    rejects: ['the second half', 'Profit from the second half of the game', 'He scored in the first half of the game.'],
  }),
];

function namesWholeYear(date: Meaning): boolean {
  return date.kind === 'shift'
    ? date.unit === 'year'
    : date.kind === 'calendar' &&
        date.month === undefined &&
        date.weekday === undefined &&
        date.named === undefined &&
        date.quarter === undefined;
}

function isLong(date: Meaning): boolean {
  return date.kind === 'shift'
    ? date.unit === 'year' || date.unit === 'decade' || date.unit === 'century'
    : namesWholeYear(date) || date.kind === 'calendar';
}
