import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { duration, halfOf } from './duration-meaning.ts';
import type { AnyUnit, Meaning } from '../meaning.ts';

export const compoundDurations = [
  defineRule({
    id: 'hyphenated-duration',
    summary: '“a ten-day visit”, “a 34-year-old man”, “a three-year period”.',
    pattern: [
      '{n} - {unit}',
      '{n} - {unit} - (old|long|olds)',
      '(a|the|the same|this|that) {n} - {unit} (period|span|stretch)',
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
      '{units} - long',
      '{unit} - old',
      '{units} - old',
      '(daylong|weeklong|monthlong|yearlong|decadelong|hourlong|dayslong|weekslong|monthslong|yearslong|decadeslong|hourslong)',
      '{n} {unit} - old',
      '{n} - {unit} long',
    ],
    read: ({ n, unit, units, one, vague }, { text, before, nextWord }) => {
      // “seven-days-a-week”
      if (one !== undefined && before() === '-') return undefined;
      if (nextWord() === 'War') return undefined;
      const whole = /^([a-z]+?)(s?)long$/i.exec(text());
      if (whole) return longOf(whole[1] ?? '', whole[2] === 's');
      if (units !== undefined) return duration('X', units);
      if (unit === 'quarter' || unit === 'half' || unit === 'season' || (unit === 'second' && n === undefined))
        return undefined;
      if (!unit || (unit === 'day' && /^day-old$/i.test(text()))) return undefined;
      if (n === undefined && /\bhalf\b/i.test(text())) return halfOf(unit);
      if (unit === 'second' && !/^\d/.test(text())) return undefined;
      return duration(n ?? vague ?? one ?? (/^multi/i.test(text()) ? 'X' : 1), unit);
    },
    examples: [
      { text: 'He began a ten-day state visit.', finds: 'ten-day', value: 'P10D' },
      { text: 'A 34-year-old man died.', finds: '34-year-old', value: 'P34Y' },
      { text: 'They left for a monthlong recess.', finds: 'monthlong', value: 'P1M' },
      { text: 'It ended a months-long siege.', finds: 'months-long', value: 'PXM' },
    ],
    rejects: ['a day-old chick', 'a 3-daylight', 'the Six-Day War'],
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
      '[{approx}] {n} {units} and {m:n} {rest:units}',
      '{n} {units} {m:n} {rest:units}',
      '{n} {units} and {m:n} {last:unit}',
      '{one} {unit} and {m:n} {rest:units}',
      '{n} {unit} [,|and] {m:n} {rest:units}',
      '{n} {units} , {m:n} {rest:units}',
      '({n}|{one}) ({units}|{unit}) {m:n} ({rest:units}|{last:unit}) [,|and] {k:n} ({third:units}|{third:unit})',
      '({n}|{one}) ({units}|{unit}) , {m:n} ({rest:units}|{last:unit}) [,] and {k:n} ({third:units}|{third:unit})',
    ],
    read: ({ n, units, unit, m, rest, last, k, third, approx }) => {
      const [large, small] = [units ?? unit, rest ?? last];
      if (
        !large ||
        !small ||
        large === small ||
        !SIZE_ORDER.includes(large) ||
        SIZE_ORDER.indexOf(large) > SIZE_ORDER.indexOf(small)
      )
        return undefined;
      const amounts = [durationOf(n ?? 1, large), durationOf(m, small)];
      if (k !== undefined && third !== undefined) amounts.push(durationOf(k, third));
      return { kind: 'duration', iso: joined(amounts), ...(approx === undefined ? {} : { mod: approx }) };
    },
    examples: [
      {
        text: 'He served nearly two years and four months.',
        finds: 'nearly two years and four months',
        value: 'P2Y4M',
      },
      {
        text: 'She ran it in 2 hours 10 minutes and 37 seconds.',
        finds: '2 hours 10 minutes and 37 seconds',
        value: 'PT2H10M37S',
      },
      {
        text: 'It flew for three days, two hours and 5 minutes.',
        finds: 'three days, two hours and 5 minutes',
        value: 'P3DT2H5M',
      },
      { text: 'She served two years and four months there.', finds: 'two years and four months', value: 'P2Y4M' },
    ],
    rejects: ['two years and four men'],
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
      'three [-] quarters of (a|an) {unit}',
    ],
    read: ({ unit, units }, { text }) => {
      const size = unit ?? units;
      if (!size || size === 'second' || size === 'quarter' || size === 'season' || size === 'half') return undefined;
      if (/quarters/i.test(text())) return size === 'hour' ? { kind: 'duration', iso: 'PT45M' } : duration(0.75, size);
      return /and a half/i.test(text()) ? duration(1.5, size) : halfOf(size);
    },
    examples: [{ text: 'It took a year and a half to build.', finds: 'a year and a half', value: 'P1.5Y' }],
    rejects: ['half a loaf'],
  }),
];

const SIZE_ORDER: readonly AnyUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** `PT2H`, `PT10M` and `PT37S` are `PT2H10M37S`: one `T` before all that is of the clock. */
function joined(amounts: readonly string[]): string {
  return amounts.reduce((all, amount) => all + amount.slice(all.includes('T') && amount.startsWith('PT') ? 2 : 1));
}

/** “monthlong”, “yearslong”: the unit and “long” in one word. */
function longOf(name: string, isOpen: boolean): Meaning | undefined {
  const unit = LONG_UNITS.find((one) => one === name.toLowerCase());
  return unit && duration(isOpen ? 'X' : 1, unit);
}

const LONG_UNITS: readonly AnyUnit[] = ['hour', 'day', 'week', 'month', 'year', 'decade'];
