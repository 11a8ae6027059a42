import { SEASON_CODES } from '../season-codes.ts';
import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { COUNTED_FROM, WAGES } from '../lexicon/context-words.ts';
import { ENOUGH_BEFORE } from '../lexicon/rate-words.ts';
import { isRate } from './is-rate.ts';

export const recurrences = [
  defineRule({
    id: 'frequency',
    summary: '“daily”, “annually”, “every month”, “twice weekly”.',
    pattern: ['{frequency}', '(once|twice) {frequency}', '(three|four|five|six) times {frequency}'],
    read: ({ frequency }, { capitalBefore, capital, after, text }) => {
      if (capital && capitalBefore) return undefined;
      return /^hourly$/i.test(text()) && WAGES.has(after()) ? undefined : { kind: 'recurrence', every: frequency };
    },
    examples: [
      { text: 'The paper appears weekly in Oslo.', finds: 'weekly', value: 'P1W' },
      { text: 'He writes twice weekly there.', finds: 'twice weekly', value: 'P1W' },
    ],
    rejects: ['the Washington Daily', 'dailyness'],
  }),
  defineRule({
    id: 'every-weekday',
    summary: '“every Monday”, “Mondays”, “Friday nights”, “every morning”.',
    pattern: [
      '{each} {weekday}',
      '{each} {weekday} {part}',
      '{each} (other|second) {weekday}',
      'alternate {weekdays}',
      '{weekday} {parts}',
      '{weekdays}',
      '{each} {month}',
      '{each} {season}',
      '{each} {part}',
      'most {weekdays}',
      'most {parts}',
    ],
    read: ({ weekday, weekdays, month, season, part, parts }, { before, text }) => {
      if (/^(?:alternate|\w+ (?:other|second)) /i.test(text()))
        return { kind: 'recurrence', every: durationOf(2, 'week') };
      const day = weekday ?? weekdays;
      if (weekdays !== undefined && (ENOUGH_BEFORE.has(before()) || /^\d/.test(before()))) return undefined;
      const time = part ?? parts;
      if (day !== undefined) return { kind: 'recurrence', every: `XXXX-WXX-${day}${time ?? ''}` };
      if (month !== undefined) return { kind: 'recurrence', every: `XXXX-${String(month).padStart(2, '0')}` };
      if (season !== undefined) return { kind: 'recurrence', every: `XXXX-${SEASON_CODES[season - 1]}` };
      return time === undefined ? undefined : { kind: 'recurrence', every: `XXXX-XX-XX${time}` };
    },
    examples: [
      { text: 'They meet every Monday at the hall.', finds: 'every Monday', value: 'XXXX-WXX-1' },
      { text: 'They play on Friday nights there.', finds: 'Friday nights', value: 'XXXX-WXX-5TNI' },
      { text: 'The group meets every other Thursday there.', finds: 'every other Thursday', value: 'P2W' },
      { text: 'Bins are emptied on alternate Mondays.', finds: 'alternate Mondays', value: 'P2W' },
      { text: 'Every morning it rains there.', finds: 'Every morning', value: 'XXXX-XX-XXTMO' },
    ],
    rejects: ['each one may', 'It rained for three Sundays.'],
  }),
  defineRule({
    id: 'weekends',
    summary: '“on weekends”, “every weekend”.',
    pattern: ['weekends', '{each} weekend'],
    read: (_slots, { text, before }) =>
      !/^weekends/i.test(text()) || before() === 'on' || before() === 'at' || before() === 'and'
        ? { kind: 'recurrence', every: 'XXXX-WXX-WE' }
        : undefined,
    examples: [{ text: 'He works on weekends there.', finds: 'weekends', value: 'XXXX-WXX-WE' }],
    rejects: ['two weekends there'],
  }),
  defineRule({
    id: 'nth-of-each',
    summary: '“the first Tuesday of each month”, “the 20th of every month”.',
    pattern: ['[the] {ord} {weekday} (of|in) {each} {unit}', 'the {dom} (of|in) {each} {unit}'],
    read: ({ unit }) =>
      unit === 'month' || unit === 'year' ? { kind: 'recurrence', every: durationOf(1, unit) } : undefined,
    examples: [
      {
        text: 'The board meets the first Tuesday of each month there.',
        finds: 'the first Tuesday of each month',
        value: 'P1M',
      },
    ],
    rejects: ['the first Tuesday of the month'],
  }),
  defineRule({
    id: 'every-units',
    summary: '“every two years”, “every few months”, “once a week”, “per day”, “$5 billion a year”.',
    pattern: [
      '[once|twice] {each} {n} {units}',
      '[once|twice] {each} {vague} {units}',
      '[once|twice] {each} {unit}',
      '{each} {ord} {unit}',
      '(once|twice|times) (a|per|every) {unit}',
      '{n} times (a|per|every) {unit}',
      '{vague} times (a|per|every) {unit}',
      '(a|an) {unit}',
      '{n} (days|nights|hours) (a|per) {unit}',
    ],
    read: ({ each, n, vague, units, unit, ord }, { text, before, after }) => {
      const size = units ?? unit;
      if (!size || size === 'second' || size === 'weekend' || size === 'half' || size === 'season') return undefined;
      // “22 days a year ago” is so long, and then.
      if (!each && COUNTED_FROM.has(after())) return undefined;
      if (!each && n === undefined && vague === undefined && /^an? /i.test(text()) && !isRate(before, after))
        return undefined;
      return { kind: 'recurrence', every: durationOf(ord ?? (units ? (n ?? vague ?? 1) : 1), size) };
    },
    examples: [
      { text: 'Elections are held every four years here.', finds: 'every four years', value: 'P4Y' },
      { text: 'It costs $5 billion a year to run.', finds: 'a year', value: 'P1Y' },
      { text: 'Workers get 25 days off a year there.', finds: 'a year', value: 'P1Y' },
      { text: 'A bus leaves every 20 minutes there.', finds: 'every 20 minutes', value: 'PT20M' },
    ],
    rejects: [
      'a year passed',
      'It took 22 days a year ago.',
      'each of the weekly papers',
      'It killed three people a week after the storm.',
    ],
  }),
];
