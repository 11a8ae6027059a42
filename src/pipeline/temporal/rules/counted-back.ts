import { partsOf } from '../../calendar/calendar-date.ts';
import { weekdayOf } from '../../calendar/units.ts';
import { defineRule } from '../define-rule.ts';
import { ABOUT, AMOUNT, amountOf, isOfNights } from './amounts.ts';
import { isParticle } from './is-particle.ts';
import { shift } from './shift.ts';
import { standsInComparison } from './stands-in-comparison.ts';
import { within } from './within.ts';
import type { AnyUnit, Meaning } from '../meaning.ts';

export const countedBack = [
  defineRule({
    id: 'ago',
    summary: '“three years ago”: so many whole units before publication.',
    pattern: [`${ABOUT} ${AMOUNT} {ago}` as const, '{units} {ago}'],
    read: (slots, context) => {
      const { before, text } = context;
      const amount = amountOf(slots);
      if (!amount || isParticle(text(), before())) return undefined;
      const ago = shift(amount.unit, amount.count, 'past', 'published', true);
      if (ago?.kind === 'shift' && isOfNights(amount, text)) return { kind: 'time', time: 'TNI', of: ago };
      const compares = amount.unit === 'year' && amount.count === 1 && standsInComparison(context);
      return compares && ago?.kind === 'shift' ? { ...ago, compares } : ago;
    },
    examples: [
      { text: 'They met three years ago.', published: '2024-06-17', finds: 'three years ago', value: '2021' },
      { text: 'It left two weeks ago.', published: '2024-06-17', finds: 'two weeks ago', value: '2024-W23' },
      { text: 'He left a fortnight ago.', published: '2024-06-12', finds: 'a fortnight ago', value: '2024-W22' },
      { text: 'He took over two years ago.', published: '2024-06-17', finds: 'two years ago', value: '2022' },
      { text: 'He came a few days ago.', published: '2024-06-17', finds: 'a few days ago', value: 'PAST_REF' },
      { text: 'He came two nights ago.', published: '2024-06-17', finds: 'two nights ago', value: '2024-06-15TNI' },
    ],
    rejects: ['them ago', 'am ago'],
  }),
  defineRule({
    id: 'ago-today',
    summary: '“A year ago today”, “fifty years ago on Saturday”: this day of another year or week.',
    pattern: ['({n}|{one}) ({unit}|{units}) {ago} today', '({n}|{one}) ({unit}|{units}) {ago} [on|this] {weekday}'],
    read: ({ n, unit, units, weekday }, { published, text }) => {
      const size = unit ?? units;
      if (weekday !== undefined && weekday !== weekdayOf(published))
        return beforeWeekday(n ?? 1, size, weekday, text());
      const { month, day } = partsOf(published);
      if (size === 'year') return within({ month, day }, shift('year', n ?? 1, 'past', 'published'));
      if (size === 'month' && weekday === undefined)
        return within({ day }, shift('month', n ?? 1, 'past', 'published'));
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
      {
        text: 'It was 11 months ago today.',
        published: '2013-03-22',
        finds: '11 months ago today',
        value: '2012-04-22',
      },
      {
        text: 'Ten years ago Wednesday, war began.',
        published: '2013-03-22',
        finds: 'Ten years ago Wednesday',
        value: '2003-03-20',
      },
      { text: 'He left a week ago Monday.', published: '2013-03-22', finds: 'a week ago Monday', value: '2013-03-11' },
    ],
    rejects: ['a decade ago today', 'a year ago on Friday they'],
  }),
  defineRule({
    id: 'ago-this',
    summary: '“20 years ago this month”: this month, week or season, so many years back.',
    pattern: [
      '({n}|{one}) ({unit}|{units}) {ago} this (month|week)',
      '({n}|{one}) ({unit}|{units}) {ago} this {season}',
      '({n}|{one}) ({unit}|{units}) {ago} (last|next) (month|week)',
    ],
    read: ({ n, one, unit, units, season }, { text }) => {
      if (season !== undefined)
        return (units ?? unit) === 'year'
          ? within({ season }, shift('year', n ?? one ?? 1, 'past', 'published'))
          : undefined;
      const keeps = / month$/i.test(text()) ? 'month' : 'week';
      const [, beside] = / (last|next) \S+$/i.exec(text()) ?? [];
      const from =
        beside === undefined
          ? 'published'
          : shift(keeps, 1, beside.toLowerCase() === 'last' ? 'past' : 'future', 'published');
      const size = units ?? unit;
      const years = (n ?? one ?? 1) * (size === 'decade' ? 10 : 1);
      return (size === 'year' || size === 'decade') && from !== undefined
        ? { kind: 'shift', unit: 'year', count: years, direction: 'past', from, keeps }
        : undefined;
    },
    examples: [
      {
        text: 'They met 20 years ago this month.',
        published: '2024-06-17',
        finds: '20 years ago this month',
        value: '2004-06',
      },
      {
        text: 'They married a year ago last month.',
        published: '2013-03-22',
        finds: 'a year ago last month',
        value: '2012-02',
      },
      {
        text: 'A decade ago this week they met.',
        published: '2013-03-22',
        finds: 'A decade ago this week',
        value: '2003-W12',
      },
    ],
    rejects: ['two months ago this week'],
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
];

/** “a week ago Monday”, “ten years ago Wednesday”; but “a year ago on Friday they” may go on with this week's. */
function beforeWeekday(count: number, unit: AnyUnit | undefined, weekday: number, text: string): Meaning | undefined {
  const from: Meaning = / this /i.test(text)
    ? within({ weekday }, shift('week', 0, 'same', 'published'))
    : { kind: 'calendar', weekday, lean: 'past' };
  if (unit === 'week') return shift('day', 7 * count, 'past', from);
  return unit === 'year' && !/ on /i.test(text)
    ? { kind: 'shift', unit: 'year', count, direction: 'past', from, keeps: 'day' }
    : undefined;
}
