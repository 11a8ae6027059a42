import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { CLAUSE_ENDS, shift } from './relative-units.ts';

export const anaphora = [
  defineRule({
    id: 'same-unit',
    summary: '“that year”, “the same month”: the unit that holds the date named last.',
    pattern: ['that {unit}', 'that same {unit}', 'the same {unit}', 'the very same {unit}', 'that very {unit}'],
    read: ({ unit }) =>
      unit === 'season' || unit === 'second' || unit === 'minute' || unit === 'hour'
        ? undefined
        : shift(unit, 0, 'same', 'text'),
    examples: [
      {
        text: 'Germany struck on May 10, 1940. On that same day, Churchill took office.',
        finds: 'that same day',
        value: '1940-05-10',
      },
    ],
    rejects: ['that weekly paper'],
  }),
  defineRule({
    id: 'following-unit',
    summary: '“the next day”, “the previous year”: one unit on or back from the date named last.',
    pattern: [
      'the next {unit}',
      'the following {unit}',
      'the (subsequent|ensuing|succeeding) {unit}',
      'the previous {unit}',
      'the preceding {unit}',
      'the prior {unit}',
      'the {unit} (before|after|following|previous|prior)',
      'the previous {n} {units}',
      'a {unit} (before|after)',
      'the very next {unit}',
    ],
    read: ({ unit, n }, { before, after, text }) => {
      if (n !== undefined || !unit || unit === 'season' || unit === 'hour' || unit === 'minute' || unit === 'second')
        return undefined;
      const back = /\b(?:previous|preceding|prior|before)$|^the (?:previous|preceding|prior) /i.test(text());
      const last = /(?:before|after|following)$/i.test(text());
      if (last && !CLAUSE_ENDS.has(after())) return undefined;
      // “for the next year” is how long, not when.
      if (/^the next /i.test(text()) && (before() === 'for' || before() === 'over') && unit !== 'day')
        return { kind: 'duration', iso: durationOf(1, unit) };
      return shift(unit, 1, back ? 'past' : 'future', 'text');
    },
    examples: [
      { text: 'The truce began on 3 May 1904. The next day it failed.', finds: 'The next day', value: '1904-05-04' },
      { text: 'Xerxes marched in 1905; the previous year he had waited.', finds: 'the previous year', value: '1904' },
    ],
    rejects: ['the day after he left'],
  }),
  defineRule({
    id: 'year-to',
    summary: '“in the year to April”: the length of a stretch that the words after it end.',
    pattern: ['the {unit}', 'the {n} {units}'],
    read: ({ unit, n, units }, { before, after }) => {
      if (!['in', 'for', 'over'].includes(before()) || !['to', 'through', 'ended', 'ending'].includes(after()))
        return undefined;
      const size = unit ?? units;
      return size && size !== 'day' && size !== 'second' && size !== 'quarter' && size !== 'week'
        ? { kind: 'duration', iso: durationOf(n ?? 1, size) }
        : undefined;
    },
    examples: [{ text: 'Prices rose 5 percent in the year to April there.', finds: 'the year', value: 'P1Y' }],
    rejects: ['the year of the dragon'],
  }),
  defineRule({
    id: 'the-unit',
    summary: '“the end of the month”: the month of the passage, in a story; of publication, in news.',
    pattern: 'the {unit}',
    read: ({ unit }, { before, after }) =>
      after() !== 'of' &&
      hosts(unit, before(), before(2)) &&
      (unit === 'year' ||
        unit === 'month' ||
        unit === 'decade' ||
        unit === 'week' ||
        unit === 'century' ||
        unit === 'day' ||
        unit === 'quarter')
        ? { kind: 'shift', unit, count: 0, direction: 'same', from: 'context' }
        : undefined,
    examples: [],
    rejects: ['for the year', 'the day', 'the second'],
  }),
  defineRule({
    id: 'relative-month',
    summary: '“last July”, “next March”, “the previous April”: the nearest such month or weekday that way.',
    pattern: [
      'last {month}',
      'next {month}',
      'this {month}',
      'this past {month}',
      'this coming {month}',
      'the previous {month}',
      'the following {month}',
      'the same {month}',
      'the next {month}',
      'last {month} {dom}',
      'next {month} {dom}',
      'this {month} {dom}',
      'that same {month}',
    ],
    read: ({ month, dom }, { text }) => {
      const rest = dom === undefined ? { month } : { month, day: dom };
      return { kind: 'calendar', ...rest, ...leanOf(text()) };
    },
    examples: [
      { text: 'Shoigu visited last July.', published: '2023-09-05', finds: 'last July', value: '2023-07' },
      { text: 'They vote next March.', published: '2024-06-17', finds: 'next March', value: '2025-03' },
    ],
    rejects: ['that may be', 'the last march'],
  }),
  defineRule({
    id: 'relative-weekday',
    summary: '“last Friday”, “next Monday”, “the previous Sunday”.',
    pattern: [
      'last {weekday}',
      'next {weekday}',
      'this {weekday}',
      'this past {weekday}',
      'this coming {weekday}',
      'the previous {weekday}',
      'the following {weekday}',
      'the next {weekday}',
      'that same {weekday}',
    ],
    read: ({ weekday }, { text }) => ({ kind: 'calendar', weekday, ...leanOf(text()) }),
    examples: [
      { text: 'He resigned last Friday.', published: '2012-08-09', finds: 'last Friday', value: '2012-08-03' },
      { text: 'He resigns next Friday.', published: '2012-08-09', finds: 'next Friday', value: '2012-08-17' },
    ],
    rejects: [],
  }),
  defineRule({
    id: 'relative-season',
    summary: '“last summer”, “this spring”, “the following winter”, “the summer of 1941”.',
    pattern: [
      'last {season}',
      'next {season}',
      'this {season}',
      'past {season}',
      'this past {season}',
      'this coming {season}',
      'the previous {season}',
      'the following {season}',
      'that {season}',
      'the next {season}',
      'the same {season}',
      'that same {season}',
    ],
    read: ({ season }, { text }) => ({ kind: 'calendar', season, ...leanOf(text()) }),
    examples: [{ text: 'It burned last summer.', published: '2024-06-17', finds: 'last summer', value: '2023-SU' }],
    rejects: ['last spring cleaning day'],
  }),
];

/** “in the day” is no date; “the end of the day” is. */
function hosts(unit: string, before: string, second: string): boolean {
  if (unit === 'day') return before === 'of' || (before === 'in' && (second === 'earlier' || second === 'later'));
  return unit === 'week'
    ? before === 'of' || before === 'in'
    : UNIT_HOSTS.has(before) || (unit === 'quarter' && before === 'for');
}

const UNIT_HOSTS: ReadonlySet<string> = new Set(['of', 'in', 'during', 'later', 'earlier', 'throughout']);

/** Which way the first words point, and whether from the text or from publication. */
function leanOf(text: string): { lean: 'past' | 'future' | 'this'; anaphoric?: true } {
  const words = text.toLowerCase();
  if (/^the (?:previous|preceding)/.test(words)) return { lean: 'past', anaphoric: true };
  if (/^the (?:following|next)/.test(words)) return { lean: 'future', anaphoric: true };
  if (/^(?:that|the same)/.test(words)) return { lean: 'this', anaphoric: true };
  if (/^(?:next|this coming)/.test(words)) return { lean: 'future' };
  return /^this(?! past)/.test(words) ? { lean: 'this' } : { lean: 'past' };
}
