import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { shift } from './shift.ts';
import { within } from './within.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';

/** A month has its week's Thursday, as a year has in ISO 8601: so most of the week lies in it. */
const THURSDAY = 4;

export const nthOf = [
  defineRule({
    id: 'nth-weekday',
    summary: '“the first Monday of September”, “the last Thursday of November”.',
    pattern: ['[the] {ord} {weekday} (of|in) {date}', 'the (last|final) {weekday} (of|in) {date}'],
    read: ({ ord, weekday, date }) => nthIn(date, { weekday, nth: ord ?? -1 }),
    examples: [
      {
        text: 'The meeting is on the first Monday of September.',
        published: '2024-06-17',
        finds: 'the first Monday of September',
        value: '2024-09-02',
      },
      {
        text: 'They met on the last Thursday of November 2023.',
        finds: 'the last Thursday of November 2023',
        value: '2023-11-30',
      },
    ],
    rejects: ['the first Monday of the strike', 'the sixth Monday of 2023'],
  }),
  defineRule({
    id: 'nth-week',
    summary: '“the first week of January”: the first ISO week of which most lies in the month; “the last day of May”.',
    pattern: ['[the] {ord} {unit} (of|in) {date}', 'the (last|final) {unit} (of|in) {date}'],
    read: ({ ord, unit, date }, { after }) => {
      const nth = ord ?? -1;
      if (unit === 'day' && grainOf(date) === 'year' && (nth === 1 || nth === -1) && after() !== "'")
        return within(nth === 1 ? { month: 1, day: 1 } : { month: 12, day: 31 }, date);
      if (unit === 'day') return nthIn(date, { nth });
      const thursday = unit === 'week' ? nthIn(date, { weekday: THURSDAY, nth }) : undefined;
      return thursday && shift('week', 0, 'same', thursday);
    },
    examples: [
      {
        text: 'The series ends in the first week of January.',
        published: '2025-12-22',
        finds: 'the first week of January',
        value: '2026-W01',
      },
      { text: 'He left on the last day of May 2023.', finds: 'the last day of May 2023', value: '2023-05-31' },
      { text: 'He left on the last day of 2023.', finds: 'the last day of 2023', value: '2023-12-31' },
    ],
    rejects: ['the first week of the war', 'the second day of 1943'],
  }),
  defineRule({
    id: 'day-of-this-month',
    summary: '“the fourth of this month”: a day in words of a month that hangs on publication or on the text.',
    pattern: 'the {ord} of {date}',
    read: ({ ord, date }, { after }) =>
      date.kind === 'shift' && date.unit === 'month' && date.from === 'published' && ord <= 31 && after() !== "'"
        ? { kind: 'calendar', day: ord, within: date }
        : undefined,
    examples: [
      {
        text: 'He pays on the fifth of next month.',
        published: '2013-03-22',
        finds: 'the fifth of next month',
        value: '2013-04-05',
      },
    ],
    rejects: ['the second of this month’s two storms', 'the first of the month', 'the third of this year'],
  }),
];

function nthIn(month: Meaning, fields: Partial<CalendarMeaning>): Meaning | undefined {
  const nth = fields.nth ?? 1;
  if (grainOf(month) !== 'month' || (month.kind !== 'calendar' && month.kind !== 'shift') || nth > 31) return undefined;
  return fields.weekday !== undefined && nth > 5 ? undefined : { kind: 'calendar', ...fields, within: month };
}
