import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import type { AnyUnit, Count, Meaning, Mod } from '../meaning.ts';
import { ABOUT, AMOUNT, amountOf } from './amounts.ts';

/** Half a unit in the next smaller one: half an hour is `PT30M`. */
const HALVES: Readonly<Partial<Record<AnyUnit, string>>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
  millennium: 'P500Y',
};

function halfOf(unit: AnyUnit): Meaning {
  return { kind: 'duration', iso: HALVES[unit] ?? durationOf(0.5, unit) };
}

function duration(count: Count, unit: AnyUnit, mod?: Mod): Meaning {
  return { kind: 'duration', iso: durationOf(count, unit), ...(mod ? { mod } : {}) };
}

export const durations = [
  defineRule({
    id: 'duration',
    summary: '“six years”, “a few decades”, “more than three months”: an amount of time.',
    pattern: `${ABOUT} ${AMOUNT}` as const,
    read: (slots, { before, after, text }) => {
      const amount = amountOf(slots);
      if (!amount || (before() === '' && after() === '') || (after() === '-' && slots.one !== undefined))
        return undefined;
      // “over” and “under” count only where no noun before makes them prepositions: “lasted over a year”.
      if (/^(?:over|under) /i.test(text()) && !OVER_BEFORE.has(before())) return undefined;
      if (slots.vague !== undefined && before() === 'as') return undefined;
      if (slots.unit === 'second' && (slots.one !== undefined || slots.n !== undefined)) return undefined;
      if (
        slots.one !== undefined &&
        (amount.unit === 'quarter' || amount.unit === 'season' || amount.unit === 'half' || amount.unit === 'second')
      )
        return undefined;
      if (
        slots.one !== undefined &&
        amount.unit === 'day' &&
        !DAY_PREPOSITIONS.has(before()) &&
        !DAY_FOLLOWERS.has(after())
      )
        return undefined;
      if (amount.unit === 'season' || (amount.unit === 'quarter' && before() !== 'for' && slots.kind === undefined))
        return undefined;
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
      '{n} - {unit}',
      '{n} - {unit} - (old|long|olds)',
      'a {n} - {unit} (period|span|stretch)',
      'a {n} {unit} (period|span)',
      'the {n} {unit} long',
      '{n} {unit} long',
      '{n} - {unit} - old',
      '{vague} - {unit}',
      '{one} - {unit}',
      'half - {unit}',
      'the first half - {unit}',
      'the last half - {unit}',
      'a half - {unit}',
      '(multi|multiple) - {unit}',
      '{unit} - long',
      '{n} {unit} - old',
      '{n} - {unit} long',
    ],
    read: ({ n, unit, one, vague }, { text, capital }) => {
      void capital;
      if (unit === 'quarter' || unit === 'half' || unit === 'season' || (unit === 'second' && n === undefined))
        return undefined;
      if (/\bhalf\b/i.test(text())) return halfOf(unit);
      if (unit === 'second' && !/^\d/.test(text())) return undefined;
      return duration(n ?? vague ?? one ?? (/^multi/i.test(text()) ? 'X' : 1), unit);
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
    pattern: ['{n} {units} old', '{n} {units} of age', 'more than {n} {units} old'],
    read: ({ n, units }) => duration(n, units),
    examples: [{ text: 'He was nineteen years old then.', finds: 'nineteen years old', value: 'P19Y' }],
    rejects: ['at the age of reason'],
  }),
  defineRule({
    id: 'compound-duration',
    summary: '“two years and four months”: two amounts that make one.',
    pattern: [
      '{n} {units} and {m:n} {rest:units}',
      '{n} {units} {m:n} {rest:units}',
      '{n} {units} and {m:n} {last:unit}',
      '{one} {unit} and {m:n} {rest:units}',
      '{n} {units} , {m:n} {rest:units}',
    ],
    read: ({ n, units, unit, m, rest, last }, { before, after }) => {
      if (before() === '' && after() === '') return undefined;
      const [large, small] = [units ?? unit, rest ?? last];
      if (
        !large ||
        !small ||
        large === small ||
        SIZE_ORDER.indexOf(large) < 0 ||
        SIZE_ORDER.indexOf(large) > SIZE_ORDER.indexOf(small)
      )
        return undefined;
      const tail = durationOf(m, small).slice(1);
      const head = durationOf(n ?? 1, large);
      return { kind: 'duration', iso: head.startsWith('PT') ? head + tail.slice(1) : head + tail };
    },
    examples: [
      { text: 'She served two years and four months there.', finds: 'two years and four months', value: 'P2Y4M' },
    ],
    rejects: ['two years and four men'],
  }),
  defineRule({
    id: 'the-duration',
    summary: '“the nine months”, “the 13 weeks”: a definite amount of time.',
    pattern: [
      'the {n} {units}',
      'the {n} {kind} {units}',
      'a quarter - century',
      'a quarter century',
      'a quarter of a century',
    ],
    read: ({ n, units }, { before }) => {
      if (units === undefined) return duration(25, 'year');
      return n === undefined || before() === 'of' || units === 'second' || units === 'quarter'
        ? undefined
        : duration(n, units);
    },
    examples: [{ text: 'For the nine months, net was up.', finds: 'the nine months', value: 'P9M' }],
    rejects: ['the nine men'],
  }),
  defineRule({
    id: 'bare-units',
    summary: '“for years”, “within days”, “in months”: an open number of units.',
    pattern: ['{units}', 'many {units}', '(long|more) {units}'],
    read: ({ units }, { before, after }) => {
      if (units === 'second' || units === 'season' || units === 'quarter' || units === 'weekend' || units === 'half')
        return undefined;
      if (after() === 'ago' || after() === 'later' || after() === 'earlier') return undefined;
      return UNITS_PREPOSITIONS.has(before()) || DAY_FOLLOWERS.has(after()) ? duration('X', units) : undefined;
    },
    examples: [{ text: 'They fought for months over it.', finds: 'months', value: 'PXM' }],
    rejects: ['The days were long.', 'working hours'],
  }),
  defineRule({
    id: 'and-a-half',
    summary: '“a year and a half”, “half a year”, “half an hour”, “half a century”.',
    pattern: [
      'a {unit} and a half',
      'an {unit} and a half',
      'one and a half {units}',
      '[{approx}] half a {unit}',
      '[{approx}] half an {unit}',
      'a half {unit}',
      'a half - {unit}',
      'half - a - {unit}',
    ],
    read: ({ unit, units }, { text }) => {
      const size = unit ?? units;
      if (!size || size === 'second' || size === 'quarter' || size === 'season' || size === 'half') return undefined;
      return /and a half/i.test(text()) ? duration(1.5, size) : halfOf(size);
    },
    examples: [{ text: 'It took a year and a half to build.', finds: 'a year and a half', value: 'P1.5Y' }],
    rejects: ['half a loaf'],
  }),
  defineRule({
    id: 'whole-unit',
    summary: '“all day”, “all year”, “the whole week”, “a full month”.',
    pattern: [
      'all {unit}',
      '(the|a) (whole|entire|full|single) {unit}',
      '(the|a) (whole|entire|full) of the {unit}',
      'all {unit} long',
      '(another|one more) {unit}',
      'a further {n} {units}',
      'another {n} {units}',
      'the better part of a {unit}',
    ],
    read: ({ unit, units, n }) => {
      const size = unit ?? units;
      return !size || size === 'second' || size === 'season' || size === 'half' || size === 'quarter'
        ? undefined
        : duration(n ?? 1, size);
    },
    examples: [{ text: 'It rained all day there.', finds: 'all day', value: 'P1D' }],
    rejects: ['all daylight'],
  }),
];

const SIZE_ORDER: readonly AnyUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const OVER_BEFORE: ReadonlySet<string> = new Set([
  '',
  'for',
  'of',
  'took',
  'takes',
  'take',
  'lasted',
  'lasting',
  'lasts',
  'in',
  'after',
  'just',
  'well',
  'spent',
  'where',
  'is',
  'was',
  'been',
  'to',
  'a',
  'slightly',
  'little',
  'within',
]);
const DAY_FOLLOWERS: ReadonlySet<string> = new Set(['after', 'before', 'earlier', 'later', 'sooner']);
const DAY_PREPOSITIONS: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'after',
  'than',
  'about',
  'over',
  'under',
  'lasted',
  'took',
  'nearly',
  'almost',
  'only',
]);
const UNITS_PREPOSITIONS: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'after',
  'over',
  'of',
  'lasted',
  'took',
  'takes',
  'take',
  'and',
  'or',
  'spent',
  'during',
  'many',
  'by',
  'last',
  'through',
  'into',
  'with',
]);
