import { SEASON_CODES } from '../season-codes.ts';
import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { COUNTED_FROM, RATE_NOUNS, WAGES } from '../lexicon/context-words.ts';

export const recurrences = [
  defineRule({
    id: 'frequency',
    summary: '“daily”, “annually”, “every month”.',
    pattern: ['{frequency}'],
    read: ({ frequency }, { capitalBefore, capital, after, text }) => {
      if (capital && capitalBefore) return undefined;
      return /^hourly$/i.test(text()) && WAGES.has(after()) ? undefined : { kind: 'recurrence', every: frequency };
    },
    examples: [{ text: 'The paper appears weekly in Oslo.', finds: 'weekly', value: 'P1W' }],
    rejects: ['the Washington Daily', 'dailyness'],
  }),
  defineRule({
    id: 'every-weekday',
    summary: '“every Monday”, “Mondays”.',
    pattern: [
      '{each} {weekday}',
      '{weekdays}',
      '{each} {month}',
      '{each} {season}',
      '{each} {part}',
      'most {weekdays}',
    ],
    read: ({ weekday, weekdays, month, season, part }) => {
      const day = weekday ?? weekdays;
      if (day !== undefined) return { kind: 'recurrence', every: `XXXX-WXX-${day}` };
      if (month !== undefined) return { kind: 'recurrence', every: `XXXX-${String(month).padStart(2, '0')}` };
      if (season !== undefined) return { kind: 'recurrence', every: `XXXX-${SEASON_CODES[season - 1]}` };
      return part === undefined ? undefined : { kind: 'recurrence', every: 'P1D' };
    },
    examples: [{ text: 'They meet every Monday at the hall.', finds: 'every Monday', value: 'XXXX-WXX-1' }],
    rejects: ['each one may'],
  }),
  defineRule({
    id: 'every-units',
    summary: '“every two years”, “every few months”, “once a week”, “per day”, “$5 billion a year”.',
    pattern: [
      '{each} {n} {units}',
      '{each} {vague} {units}',
      '{each} {unit}',
      '{each} {ord} {unit}',
      '(once|twice|times) (a|per|every) {unit}',
      '{n} times (a|per|every) {unit}',
      '(a|an) {unit}',
      '{n} (days|nights|hours) (a|per) {unit}',
    ],
    read: ({ each, n, vague, units, unit, ord }, { text, before, after }) => {
      const size = units ?? unit;
      if (!size || size === 'second' || size === 'minute' || size === 'weekend' || size === 'half' || size === 'season')
        return undefined;
      // “22 days a year ago” is so long, and then.
      if (!each && COUNTED_FROM.has(after())) return undefined;
      if (!each && n === undefined && /^an? /i.test(text()) && !isRate(before)) return undefined;
      return { kind: 'recurrence', every: durationOf(ord ?? (units ? (n ?? vague ?? 1) : 1), size) };
    },
    examples: [
      { text: 'Elections are held every four years here.', finds: 'every four years', value: 'P4Y' },
      { text: 'It costs $5 billion a year to run.', finds: 'a year', value: 'P1Y' },
    ],
    rejects: ['a year passed', 'It took 22 days a year ago.', 'each of the weekly papers'],
  }),
];

/** “a year” after a sum or a count is a rate. */
function isRate(before: (steps?: number) => string): boolean {
  const word = before();
  return (
    RATE_NOUNS.has(word) ||
    (/^[a-z]+s$/.test(word) && /^\d/.test(before(2))) ||
    (/^\d/.test(word) && before(2) !== 'in')
  );
}
