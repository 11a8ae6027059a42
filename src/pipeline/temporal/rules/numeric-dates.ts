import { daysInMonth } from '../../calendar/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { DATE_BEFORE, NO_DATE_BEFORE, SEASON_AFTER, SEASON_BEFORE } from '../lexicon/context-words.ts';
import { dayOf, fullYear } from './day-of.ts';
import { rangeOf } from './range-of.ts';
import { yearsOfPair } from './years-of-pair.ts';
import type { Meaning } from '../meaning.ts';

export const numericDates = [
  defineRule({
    id: 'pair-of-years',
    summary: '“in 1998/99”, “the 2011/12 season”: a year that begins in one of the calendar’s and ends in the next.',
    pattern: '{numeric}',
    read: ({ numeric }, { before, after, spanOf }) => {
      const years = yearsOfPair(numeric);
      if (!years || !(SEASON_BEFORE.has(before()) || SEASON_AFTER.has(after()))) return undefined;
      const { start, end } = spanOf('numeric');
      return rangeOf(
        { span: { start, end: start + 4 }, meaning: { kind: 'calendar', year: years.first } },
        { span: { start: start + 5, end }, meaning: { kind: 'calendar', year: years.last } },
      );
    },
    examples: [{ text: 'They won the title in 1998/99 there.', finds: '1998', value: '1998' }],
    rejects: ['a ratio of 2011/12', 'file 2011/12'],
  }),
  defineRule({
    id: 'numeric-date',
    summary: '“2024-06-17”, “17/06/2024”: figures alone; where two readings fit, the text’s other dates decide.',
    pattern: '{numeric}',
    read: ({ numeric }, context) => readNumeric(numeric, context.before(), context.after()),
    examples: [
      { text: 'The file is dated 2024-06-17.', finds: '2024-06-17', value: '2024-06-17' },
      { text: 'Paid on 17/06/2024.', finds: '17/06/2024', value: '2024-06-17' },
      { text: 'Paid on 05/25/2015.', finds: '05/25/2015', value: '2015-05-25' },
      { text: 'Filed on 08-14-90.', finds: '08-14-90', value: '1990-08-14' },
    ],
    rejects: ['Version: 1.1.30', '2012/80/10', 'He ate 1/2 of it.', 'a 5-4-1 record', '80-32-89'],
  }),
];

type Order = 'slash' | 'point' | 'hyphen';

function readNumeric(raw: string, before: string, after: string): Meaning | undefined {
  const parts = raw.split(/[-/.]/);
  const [a = '', b = '', c = ''] = parts;
  const order: Order = raw.includes('/') ? 'slash' : raw.includes('.') ? 'point' : 'hyphen';
  if (parts.length === 2) return readPair(a, b, before, after);
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return readYearFirst(Number(a), Number(b), Number(c), order);
  // “08-14-90”, as agencies stamp their reports
  const isStamp =
    order === 'hyphen' && a.length === 2 && b.length === 2 && Number(c) > 31 && Number(a) <= 31 && Number(b) <= 31;
  if (c.length !== 4 && !(c.length === 2 && (order === 'slash' || isStamp))) return undefined;
  if (a.length > 2 || b.length > 2 || (order === 'point' && NO_DATE_BEFORE.has(before))) return undefined;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  if (year < 1000 || year > 2199) return undefined;
  return { kind: 'numeric', parts: [Number(a), Number(b), year] };
}

/** With hyphens it is ISO 8601, which has the month second. */
function readYearFirst(year: number, second: number, third: number, order: Order): Meaning | undefined {
  if (year < 1000 || year > 2199) return undefined;
  if (second > 12 && second <= 31 && third >= 1 && third <= 12)
    return order === 'hyphen' ? { kind: 'impossible', year, month: second, day: third } : dayOf(year, third, second);
  return second >= 1 && second <= 12 && third >= 1 && third <= 31 ? dayOf(year, second, third) : undefined;
}

/** “9/2012” is a month; “8/10” is a date only where a preposition or an article says so. */
function readPair(a: string, b: string, before: string, after: string): Meaning | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (b.length === 4 && first >= 1 && first <= 12 && second >= 1000 && second < 2200)
    return { kind: 'calendar', year: second, month: first };
  if (b.length > 2 || a.length > 2 || (!DATE_BEFORE.has(before) && !(before === '' && after === ''))) return undefined;
  if (isFraction(first, second) && (before === 'by' || before === 'from')) return undefined;
  const monthFirst = isMonthAndDay(first, second);
  const dayFirst = isMonthAndDay(second, first);
  if (monthFirst && dayFirst && first !== second) return { kind: 'numeric-pair', pair: [first, second] };
  if (monthFirst)
    return { kind: 'calendar', month: first, day: second, ...(dayFirst ? {} : { figures: 'month-first' }) };
  return dayFirst ? { kind: 'calendar', month: second, day: first, figures: 'day-first' } : undefined;
}

function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
}

const PARTS = new Set([2, 3, 4, 5, 8]);

/** “fell by 1/3”, “from 1/4 to 3/4” */
function isFraction(above: number, below: number): boolean {
  return above < below && PARTS.has(below);
}
