import { defineRule } from '../define-rule.ts';
import { partsOf } from '../../calendar/calendar-date.ts';
import { weekdayOf } from '../../calendar/units.ts';
import { grainOf } from '../grain.ts';
import { CLAUSE_ENDS, TAKES_OVER } from '../lexicon/context-words.ts';
import { ABOUT, AMOUNT, amountOf } from './amounts.ts';
import { shift } from './shift.ts';
import { within } from './within.ts';
import type { Meaning } from '../meaning.ts';

export const countedFrom = [
  defineRule({
    id: 'ago',
    summary: '“three years ago”: so many whole units before publication.',
    pattern: [`${ABOUT} ${AMOUNT} {ago}` as const, '{units} {ago}'],
    read: (slots, { before, text }) => {
      const amount = amountOf(slots);
      if (!amount || isParticle(text(), before())) return undefined;
      return shift(amount.unit, amount.count, 'past', 'published', true);
    },
    examples: [
      { text: 'They met three years ago.', published: '2024-06-17', finds: 'three years ago', value: '2021' },
      { text: 'It left two weeks ago.', published: '2024-06-17', finds: 'two weeks ago', value: '2024-W23' },
      { text: 'He left a fortnight ago.', published: '2024-06-12', finds: 'a fortnight ago', value: '2024-W22' },
      { text: 'He took over two years ago.', published: '2024-06-17', finds: 'two years ago', value: '2022' },
      { text: 'He came a few days ago.', published: '2024-06-17', finds: 'a few days ago', value: 'PAST_REF' },
    ],
    rejects: ['them ago', 'am ago'],
  }),
  defineRule({
    id: 'ago-today',
    summary: '“A year ago today”, “fifty years ago on Saturday”: this day of another year or week.',
    pattern: ['({n}|{one}) ({unit}|{units}) {ago} today', '({n}|{one}) ({unit}|{units}) {ago} [on|this] {weekday}'],
    read: ({ n, unit, units, weekday }, { published }) => {
      const size = unit ?? units;
      if (weekday !== undefined && weekday !== weekdayOf(published)) return undefined;
      const { month, day } = partsOf(published);
      if (size === 'year') return within({ month, day }, shift('year', n ?? 1, 'past', 'published'));
      return size === 'week' ? shift('day', 7 * (n ?? 1), 'past', 'published') : undefined;
    },
    examples: [
      {
        text: 'A year ago today the pandemic was declared.',
        published: '2021-03-11',
        finds: 'A year ago today',
        value: '2020-03-11',
      },
      {
        text: 'Fifty years ago Monday, they landed.',
        published: '2024-06-17',
        finds: 'Fifty years ago Monday',
        value: '1974-06-17',
      },
    ],
    rejects: ['a decade ago today', 'a year ago on Friday they'],
  }),
  defineRule({
    id: 'weekdays-ago',
    summary: '“two Sundays ago”: so many such weekdays back.',
    pattern: '{n} {weekdays} {ago}',
    read: ({ n, weekdays }) =>
      Number.isInteger(n) && n > 0
        ? shift('day', 7 * (n - 1), 'past', { kind: 'calendar', weekday: weekdays, lean: 'past' })
        : undefined,
    examples: [
      {
        text: 'He came two Sundays ago.',
        published: '2024-06-17',
        finds: 'two Sundays ago',
        value: '2024-06-09',
      },
    ],
    rejects: ['two Sundays later'],
  }),
  defineRule({
    id: 'from-now',
    summary: '“two years from now”: so many whole units after publication.',
    pattern: `${ABOUT} ${AMOUNT} {fromNow}` as const,
    read: (slots) => {
      const amount = amountOf(slots);
      return amount && shift(amount.unit, amount.count, 'future', 'published', true);
    },
    examples: [
      { text: 'It will open two years from now.', published: '2024-06-17', finds: 'two years from now', value: '2026' },
    ],
    rejects: ['from now on', 'two years from nowhere'],
  }),
  defineRule({
    id: 'later-earlier',
    summary: '“two days later”, “a year earlier”: counted from the date that the text named last.',
    pattern: [`${ABOUT} ${AMOUNT} ({later}|{earlier})` as const, '{units} ({later}|{earlier})'],
    read: (slots, { before, after, text }) => {
      const amount = amountOf(slots);
      if (!amount || after() === 'than' || isParticle(text(), before())) return undefined;
      // “six weeks before the vote” is an amount before something else.
      if (/(?:before|after|prior)$/i.test(text()) && !CLAUSE_ENDS.has(after())) return undefined;
      return shift(amount.unit, amount.count, slots.later ?? slots.earlier ?? 'past', 'text', true);
    },
    examples: [
      {
        text: 'Mussolini was killed on April 28, 1945. Two days later, Hitler died.',
        finds: 'Two days later',
        value: '1945-04-30',
      },
      { text: 'The fair opened in 1904. A year earlier nobody knew it.', finds: 'A year earlier', value: '1903' },
    ],
    rejects: ['tell them later', 'five days later than planned'],
  }),
  defineRule({
    id: 'from-date',
    summary:
      '“two weeks from next Tuesday”: counted from a date relative to publication; beside any other date the amount stands for itself.',
    pattern: [`${AMOUNT} {relation} {date}` as const, 'the {unit} {relation} {date}'],
    read: (slots) => {
      const amount = amountOf(slots);
      if (!amount || grainOf(slots.date) === undefined || !isNear(slots.date)) return undefined;
      return shift(
        amount.unit,
        amount.count === 'X' && slots.vague === undefined ? 1 : amount.count,
        slots.relation,
        slots.date,
        true,
      );
    },
    examples: [
      {
        text: 'It ends two weeks from next Tuesday.',
        published: '2024-06-17',
        finds: 'two weeks from next Tuesday',
        value: '2024-W28',
      },
      {
        text: 'He left the day before yesterday.',
        published: '2024-06-17',
        finds: 'the day before yesterday',
        value: '2024-06-15',
      },
    ],
    rejects: ['two days before the vote'],
  }),
];

/** “He took over two years ago”: the word belongs to the verb. */
function isParticle(text: string, before: string): boolean {
  return /^over /i.test(text) && TAKES_OVER.has(before);
}

/** A date that hangs on the day of publication. */
function isNear(date: Meaning): boolean {
  if (date.kind === 'shift') return date.from === 'published';
  return (
    date.kind === 'numeric' || (date.kind === 'calendar' && (date.lean !== undefined || date.weekday !== undefined))
  );
}
