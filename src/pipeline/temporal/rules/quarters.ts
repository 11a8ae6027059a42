import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';

/** Puts a part of a year (or of any larger unit) within what the words name. */
export function within(fields: Partial<CalendarMeaning>, outer: Meaning | undefined, year?: number): Meaning {
  return {
    kind: 'calendar',
    ...fields,
    ...(outer === undefined ? {} : { within: outer }),
    ...(year === undefined ? {} : { year }),
  };
}

export const quarters = [
  defineRule({
    id: 'quarter',
    summary: '“the third quarter (of 2023)”: three months; alone, the nearest past one.',
    pattern: [
      '[the] {ord} quarter [of] [fiscal|calendar|the|the year|fiscal year] {year}',
      '[the] {ord} quarter',
      '[the] {ord} - quarter',
      '[the] {ord} fiscal quarter',
      '[its|their|the] fiscal {ord} quarter',
      'fiscal {ord} - quarter',
      '[the] {year} {ord} quarter',
      '[the] {ord} quarter of {date}',
      '[the] {ord} - quarter {year}',
    ],
    read: ({ ord, year, date }) =>
      ord >= 1 && ord <= 4 && (!date || namesWholeYear(date)) ? within({ quarter: ord }, date, year) : undefined,
    examples: [
      {
        text: 'Profit rose in the third quarter.',
        published: '2013-01-15',
        finds: 'the third quarter',
        value: '2012-Q3',
      },
      { text: 'Output fell in the first quarter of 2009.', finds: 'the first quarter of 2009', value: '2009-Q1' },
    ],
    rejects: ['the first quarterback', 'a fifth quarter'],
  }),
  defineRule({
    id: 'short-quarter',
    summary: '“Q3 2013”, “3Q13”.',
    pattern: ['(q1|q2|q3|q4) [of] {year}'],
    read: ({ year }, { text }) => within({ quarter: Number(text().charAt(1)) }, undefined, year),
    examples: [],
    rejects: ['a q and an a'],
  }),
  defineRule({
    id: 'month-quarter',
    summary: '“the December quarter”: the quarter that ends with the month.',
    pattern: ['[the] {month} - quarter', '[the] {month} quarter'],
    read: ({ month }) => (month % 3 === 0 ? { kind: 'calendar', quarter: month / 3 } : undefined),
    examples: [
      {
        text: 'The December quarter was strong.',
        published: '2007-01-29',
        finds: 'The December quarter',
        value: '2006-Q4',
      },
    ],
    rejects: ['the May quarter'],
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
    ],
    read: ({ ord, year, date }, { text, after }) => {
      const half = ord ?? 2;
      if (
        half > 2 ||
        (date && !isLong(date)) ||
        (!date && year === undefined && !/of the year/.test(text()) && !HALF_NOUNS.has(after()))
      )
        return undefined;
      return within({ half }, date, year);
    },
    examples: [
      { text: 'Killings fell in the latter half of 2008.', finds: 'the latter half of 2008', value: '2008-H2' },
    ],
    rejects: ['the second half', 'He scored in the first half of the game.'],
  }),
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
  defineRule({
    id: 'part-of-range',
    summary: '“the first three months of 2012”, “the first two years of the war”: a stretch by its length.',
    pattern: [
      'the (first|last|final|early|opening|next|past|previous|following|coming|initial|remaining|latest|intervening|subsequent|succeeding|recent|closing) {n} {units}',
      'the (first|last|final|early|opening|next|past|previous|following|coming|initial|remaining|intervening|subsequent|succeeding|closing) [few|several|couple of|couple] {units}',
      '(last|past|next|first) {n} {units}',
      '(last|past|next|coming|following) [few|several|couple of] {units}',
      'the {n} (previous|preceding|following) {units}',
      'the (first|last|final) {unit} of',
      'the (last|past|next|coming) [few|couple|couple of] {units}',
    ],
    read: ({ n, units }, { text, before }) => {
      if (!units || ['to', 'will', 'may', 'could', 'would', 'can'].includes(before())) return undefined;
      return { kind: 'duration', iso: durationOf(n ?? (/\bcouple\b/i.test(text()) ? 2 : 'X'), units) };
    },
    examples: [
      { text: 'Imports fell over the past five years.', finds: 'the past five years', value: 'P5Y' },
      { text: 'Rain is due in the coming weeks.', finds: 'the coming weeks', value: 'PXW' },
    ],
    rejects: ['the last of five yearlings'],
  }),
];

const HALF_NOUNS: ReadonlySet<string> = new Set([
  'profit',
  'profits',
  'results',
  'earnings',
  'sales',
  'revenue',
  'loss',
  'losses',
  'net',
  'figures',
]);

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
