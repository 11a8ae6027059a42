import { defineRule } from '../define-rule.ts';
import {
  AFTER_A_DAY,
  COUNTED_FROM,
  DAY_PREPOSITIONS,
  OVER_BEFORE,
  TAKES_OVER,
  UNITS_PREPOSITIONS,
} from '../lexicon/context-words.ts';
import { MODALS } from '../lexicon/tense-words.ts';
import { ABOUT, AMOUNT, amountOf } from './amounts.ts';
import { duration } from './duration-meaning.ts';

export const durations = [
  defineRule({
    id: 'duration',
    summary: '“six years”, “a few decades”, “more than three months”: an amount of time.',
    pattern: [`${ABOUT} ${AMOUNT}` as const, `${ABOUT} {n} - (odd|plus) {units}` as const],
    read: (slots, { before, after, text }) => {
      const amount = amountOf(slots);
      if (!amount || (before() === '' && after() === '') || (after() === '-' && slots.one !== undefined))
        return undefined;
      // “the Hundred Years' War”
      if ((after() === 'war' || (after() === "'" && after(2) === 'war')) && text().endsWith('s')) return undefined;
      // “over” and “under” count only where no noun before makes them prepositions: “lasted over a year”.
      if (/^(?:over|under) /i.test(text()) && !OVER_BEFORE.has(before())) return undefined;
      // “Over several days, they met”: no more than several.
      if (/^over /i.test(text()) && slots.vague !== undefined) return undefined;
      // “scored on 38 minutes”: the minute of a match.
      if (amount.unit === 'minute' && before() === 'on' && after() !== 'of') return undefined;
      // “took over two weeks later” counts from “two”.
      if (/^over /i.test(text()) && TAKES_OVER.has(before()) && COUNTED_FROM.has(after())) return undefined;
      if (slots.vague !== undefined && before() === 'as') return undefined;
      if (isSomeDay(text(), before(), after())) return undefined;
      // “the company's 1988 year”
      if (slots.unit !== undefined && (slots.n ?? 0) >= 1000 && slots.units === undefined) return undefined;
      if (slots.unit === 'second' && (slots.one !== undefined || slots.n !== undefined)) return undefined;
      if (
        slots.one !== undefined &&
        (amount.unit === 'quarter' || amount.unit === 'season' || amount.unit === 'half' || amount.unit === 'second')
      )
        return undefined;
      if (
        slots.one !== undefined &&
        (amount.unit === 'day' || amount.unit === 'weekend') &&
        !DAY_PREPOSITIONS.has(before()) &&
        !AFTER_A_DAY.has(after())
      )
        return undefined;
      if (amount.unit === 'season' || (amount.unit === 'quarter' && before() !== 'for' && slots.kind === undefined))
        return undefined;
      return duration(amount.count, amount.unit, slots.approx);
    },
    examples: [
      { text: 'He ruled for six years.', finds: 'six years', value: 'P6Y' },
      { text: 'It lasted a fortnight.', finds: 'a fortnight', value: 'P2W' },
      { text: 'It lasted 2 1/2 years in all.', finds: '2 1/2 years', value: 'P2.5Y' },
      { text: 'It took more than three months.', finds: 'more than three months', value: 'P3M' },
    ],
    rejects: [
      '5 days',
      'a second chance',
      'a quarter of them',
      'One day, he left.',
      'They own a weekend house.',
      'In Thirty Years’ War novels',
      'He scored on 38 minutes.',
    ],
  }),
  defineRule({
    id: 'bare-units',
    summary: '“for years”, “within days”, “in months”: an open number of units.',
    pattern: ['{units}', 'many {units}', '(long|more) {units}'],
    read: ({ units }, { before, after }) => {
      if (units === 'second') return after() === 'before' || after() === 'after' ? duration('X', units) : undefined;
      if (units === 'season' || units === 'quarter' || units === 'weekend' || units === 'half') return undefined;
      if (before() === 'many' && before(2) === 'as') return undefined;
      // “shares rose after hours”: when the market is shut.
      if (units === 'hour' && before() === 'after' && after() !== 'of') return undefined;
      if (after() === 'ago' || after() === 'later' || after() === 'earlier') return undefined;
      // “months, if not years”, “hours or even days”, “weeks, possibly months”
      if (
        (before() === 'not' && before(2) === 'if') ||
        (before() === 'even' && before(2) === 'or') ||
        (['possibly', 'perhaps', 'maybe'].includes(before()) && before(2) === ',')
      )
        return duration('X', units);
      return UNITS_PREPOSITIONS.has(before()) || AFTER_A_DAY.has(after()) ? duration('X', units) : undefined;
    },
    examples: [
      { text: 'They fought for months over it.', finds: 'months', value: 'PXM' },
      { text: 'It went off seconds before midnight.', finds: 'seconds', value: 'PTXS' },
    ],
    rejects: ['The days were long.', 'working hours', 'Shares rose 3% after hours.'],
  }),
];

/** “One day, he left.”, “may one day return”: some day, and no amount. */
function isSomeDay(text: string, before: string, after: string): boolean {
  if (!/^one day$/i.test(text)) return false;
  return (
    MODALS.has(before) ||
    (text.startsWith('O') && !AFTER_A_DAY.has(after) && !COUNTED_FROM.has(after) && after !== 'of')
  );
}
