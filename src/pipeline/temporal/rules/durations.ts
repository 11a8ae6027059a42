import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import type { AnyUnit, Count, Meaning, Mod } from '../meaning.ts';
import { ABOUT, AMOUNT, amountOf } from './amounts.ts';

function duration(count: Count, unit: AnyUnit, mod?: Mod): Meaning {
  return { kind: 'duration', iso: durationOf(count, unit), ...(mod ? { mod } : {}) };
}

export const durations = [
  defineRule({
    id: 'duration',
    summary: '“six years”, “a few decades”, “more than three months”: an amount of time.',
    pattern: `${ABOUT} ${AMOUNT}` as const,
    read: (slots, { before, after, capital, text }) => {
      const amount = amountOf(slots);
      if (!amount || (before() === '' && after() === '')) return undefined;
      if (slots.unit === 'second' && (slots.one !== undefined || slots.n !== undefined)) return undefined;
      if (slots.one !== undefined && (amount.unit === 'quarter' || amount.unit === 'season' || amount.unit === 'half' || amount.unit === 'second' || amount.unit === 'minute' || amount.unit === 'weekend')) return undefined;
      if (slots.one !== undefined && amount.unit === 'day' && !DAY_PREPOSITIONS.has(before())) return undefined;
      if (amount.unit === 'season' || (amount.unit === 'quarter' && after() !== 'of' && before() !== 'for')) return undefined;
      void capital;
      void text;
      return duration(amount.count, amount.unit, slots.approx);
    },
    examples: [
      { text: 'He ruled for six years.', finds: 'six years', value: 'P6Y' },
      { text: 'It lasted 2 1/2 years in all.', finds: '2 1/2 years', value: 'P2.5Y' },
      { text: 'It took more than three months.', finds: 'more than three months', value: 'P3M' },
    ],
    rejects: ['5 days', 'a second chance', 'a quarter of them'],
  }),
  defineRule({
    id: 'hyphenated-duration',
    summary: '“a ten-day visit”, “a 34-year-old man”, “a three-year period”.',
    pattern: [
      '{n} - {unit}', '{n} - {unit} - (old|long|olds)', 'a {n} - {unit} (period|span|stretch)', 'a {n} {unit} (period|span)', 'the {n} {unit} long', '{n} {unit} long', '{n} - {unit} - old', '{vague} - {unit}', '{one} - {unit}', 'half - {unit}', '(multi|multiple) - {unit}', '{unit} - long', '{n} {unit} - old', '{n} - {unit} long',
    ],
    read: ({ n, unit, one, vague }, { text, capital }) => {
      void capital;
      if (unit === 'quarter' || unit === 'half' || unit === 'season' || unit === 'second' && n === undefined) return undefined;
      const half = /^half/i.test(text());
      return duration(half ? 0.5 : (n ?? vague ?? one ?? (/^multi/i.test(text()) ? 'X' : 1)), unit);
    },
    examples: [
      { text: 'He began a ten-day state visit.', finds: 'ten-day', value: 'P10D' },
      { text: 'A 34-year-old man died.', finds: '34-year-old', value: 'P34Y' },
    ],
    rejects: ['a day-old chick', 'a 3-day'],
  }),
  defineRule({
    id: 'age',
    summary: '“26 years of age”, “nineteen years old”, “aged 22”.',
    pattern: ['{n} {units} old', '{n} {units} of age', 'age of {n}', '{n} {units} and {m:n} {sub:units}'],
    read: ({ n, units, m }) => (m !== undefined || units === undefined ? (units ? duration(n, units) : undefined) : duration(n, units)),
    examples: [{ text: 'He was nineteen years old then.', finds: 'nineteen years old', value: 'P19Y' }],
    rejects: ['at the age of reason'],
  }),
  defineRule({
    id: 'bare-units',
    summary: '“for years”, “within days”, “in months”: an open number of units.',
    pattern: ['{units}', 'many {units}', '(long|more) {units}'],
    read: ({ units }, { before }) => {
      if (units === 'second' || units === 'season' || units === 'quarter' || units === 'weekend' || units === 'half') return undefined;
      return UNITS_PREPOSITIONS.has(before()) ? duration('X', units) : undefined;
    },
    examples: [{ text: 'They fought for months over it.', finds: 'months', value: 'PXM' }],
    rejects: ['The days were long.', 'working hours'],
  }),
  defineRule({
    id: 'and-a-half',
    summary: '“a year and a half”, “half a year”, “half an hour”, “half a century”.',
    pattern: ['a {unit} and a half', 'an {unit} and a half', 'one and a half {units}', 'half a {unit}', 'half an {unit}', 'a half {unit}', 'a half - {unit}', 'half - a - {unit}'],
    read: ({ unit, units }, { text }) => {
      const size = unit ?? units;
      if (!size || size === 'second' || size === 'quarter' || size === 'season' || size === 'half') return undefined;
      return duration(/and a half/i.test(text()) ? 1.5 : 0.5, size);
    },
    examples: [{ text: 'It took a year and a half to build.', finds: 'a year and a half', value: 'P1.5Y' }],
    rejects: ['half a loaf'],
  }),
  defineRule({
    id: 'whole-unit',
    summary: '“all day”, “all year”, “the whole week”, “a full month”.',
    pattern: ['all {unit}', '(the|a) (whole|entire|full|single) {unit}', '(the|a) (whole|entire|full) of the {unit}', 'all {unit} long', '(another|one more) {unit}', 'a further {n} {units}', 'another {n} {units}', 'the better part of a {unit}'],
    read: ({ unit, units, n }) => {
      const size = unit ?? units;
      return !size || size === 'second' || size === 'season' || size === 'half' || size === 'quarter' ? undefined : duration(n ?? 1, size);
    },
    examples: [{ text: 'It rained all day there.', finds: 'all day', value: 'P1D' }],
    rejects: ['all daylight'],
  }),
];

const DAY_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'in', 'within', 'after', 'than', 'about', 'over', 'under', 'lasted', 'took', 'nearly', 'almost', 'only']);
const UNITS_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'in', 'within', 'after', 'over', 'of', 'lasted', 'took', 'takes', 'take', 'and', 'or', 'spent', 'during', 'many', 'by', 'last', 'through', 'into', 'with']);
