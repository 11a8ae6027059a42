import { daysInMonth } from '../../calendar/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import type { Meaning } from '../meaning.ts';

/** A day that its month never has is found, and said to be impossible. */
export function dayOf(year: number | undefined, month: number, day: number): Meaning {
  const longest = daysInMonth(year ?? 2000, month);
  if (day > longest) return { kind: 'impossible', month, day, ...(year === undefined ? {} : { year }) };
  return { kind: 'calendar', month, day, ...(year === undefined ? {} : { year }) };
}

/** Two digits of a year: '30 and later belong to the last century, as word processors read them. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits;
}

export const fullDates = [
  defineRule({
    id: 'day-month-year',
    summary: '“17 June 2024”: day, month and year in words.',
    pattern: [
      '{dom} {month} [,] {year}',
      'the {dom} [of] {month} [,] {year}',
      '{dom} of {month} [,] {year}',
      '{dom} - {month} [-] {year}',
      '{dom} / {month} [/] {year}',
      '{dom} {month} of {year}',
    ],
    read: ({ dom, month, year }) => dayOf(year, month, dom),
    examples: [
      { text: 'It opened on 17 June 2024.', finds: '17 June 2024', value: '2024-06-17' },
      { text: 'The treaty of the 3rd of March, 1918 ended it.', finds: 'the 3rd of March, 1918', value: '1918-03-03' },
    ],
    rejects: ['In 17 June chapters there were 2024 words.'],
  }),
  defineRule({
    id: 'month-day-year',
    summary: '“June 17, 2024”: month, day and year in words.',
    pattern: [
      '{month} [the] {dom} [,] {year}',
      '{month} , {dom} {year}',
      '{month} - {dom} [-|,] {year}',
      '{month} / {dom} [/|,] {year}',
      '{month} {dom} [,] of {year}',
    ],
    read: ({ dom, month, year }) => dayOf(year, month, dom),
    examples: [
      { text: 'He was born on Sept. 27, 1989.', finds: 'Sept. 27, 1989', value: '1989-09-27' },
      { text: 'On September 1st, 1939, war broke out.', finds: 'September 1st, 1939', value: '1939-09-01' },
    ],
    rejects: ['They may 17 times in 2024.'],
  }),
  defineRule({
    id: 'short-year-date',
    summary: '“3 Aug 96”, “August 3, ’96”: the year has two digits.',
    pattern: ['{dom} {month} [,] {yy}', '{month} {dom} [,] {yy}', '{dom} - {month} - {yy}'],
    read: ({ dom, month, yy }, { after }) => (IS_COUNTED.has(after()) ? undefined : dayOf(fullYear(yy), month, dom)),
    examples: [{ text: 'Signed 3 Aug 96 in Geneva.', finds: '3 Aug 96', value: '1996-08-03' }],
    rejects: ['On 3 August 96 people came.'],
  }),
  defineRule({
    id: 'year-month-day',
    summary: '“2018 March 18”: the year first.',
    pattern: ['{year} {month} {dom}', '{year} / {month} / {dom}', '{year} - {month} - {dom}'],
    read: ({ dom, month, year }) => dayOf(year, month, dom),
    examples: [{ text: 'Released 2018 March 18 in Oslo.', finds: '2018 March 18', value: '2018-03-18' }],
    rejects: ['2018 may 18 times'],
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
    ],
    rejects: ['Version: 1.1.30', '2012/80/10', 'He ate 1/2 of it.', 'a 5-4-1 record', '80-32-89'],
  }),
  defineRule({
    id: 'weekday-date',
    summary: '“Tuesday, 10 January”: a weekday before its date.',
    pattern: ['({weekday}|{shortWeekday}) [,|the|, the] {date}', '({weekday}|{shortWeekday}) the {dom}'],
    read: ({ weekday: full, shortWeekday, date, dom }) => {
      const weekday = full ?? shortWeekday ?? 0;
      if (dom !== undefined) return { kind: 'calendar', weekday, day: dom };
      if (!date || grainOf(date) !== 'day') return undefined;
      if (date.kind === 'numeric') return { ...date, weekday };
      return date.kind === 'calendar' && date.day !== undefined && date.weekday === undefined
        ? { ...date, weekday }
        : undefined;
    },
    examples: [{ text: 'They met on Sunday, March 6, 2016.', finds: 'Sunday, March 6, 2016', value: '2016-03-06' }],
    rejects: ['the Sun, March winds'],
  }),
];

const IS_COUNTED: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'percent',
  '%',
  'per',
  'of',
  'were',
  'workers',
  'members',
  'countries',
]);

/** Version and score words make three figures something else. */
const NO_DATE_BEFORE: ReadonlySet<string> = new Set([
  'version',
  'v',
  'section',
  'chapter',
  ':',
  '$',
  '#',
  'score',
  'won',
  'lost',
]);

function readNumeric(raw: string, before: string, after: string): Meaning | undefined {
  const parts = raw.split(/[-/.]/);
  const [a = '', b = '', c = ''] = parts;
  const order = raw.includes('/') ? 'slash' : raw.includes('.') ? 'point' : 'hyphen';
  if (parts.length === 2) return readPair(a, b, before, after);
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return readYearFirst(Number(a), Number(b), Number(c));
  if (c.length !== 4 && !(c.length === 2 && order === 'slash')) return undefined;
  if (a.length > 2 || b.length > 2 || (order === 'point' && NO_DATE_BEFORE.has(before))) return undefined;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  if (year < 1000 || year > 2199) return undefined;
  return { kind: 'numeric', parts: [Number(a), Number(b), year] };
}

function readYearFirst(year: number, second: number, third: number): Meaning | undefined {
  if (year < 1000 || year > 2199) return undefined;
  if (second > 12 && third >= 1 && third <= 12) return dayOf(year, third, second);
  return second >= 1 && second <= 12 && third >= 1 && third <= 31 ? dayOf(year, second, third) : undefined;
}

/** “9/2012” is a month; “8/10” is a date only where a preposition or an article says so. */
function readPair(a: string, b: string, before: string, after: string): Meaning | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (b.length === 4 && first >= 1 && first <= 12 && second >= 1000 && second < 2200)
    return { kind: 'calendar', year: second, month: first };
  if (b.length > 2 || a.length > 2 || (!DATE_BEFORE.has(before) && !(before === '' && after === ''))) return undefined;
  if (first >= 1 && first <= 12 && second >= 1 && second <= daysInMonth(2000, first))
    return { kind: 'calendar', month: first, day: second };
  return second >= 1 && second <= 12 && first >= 1 && first <= 31
    ? { kind: 'calendar', month: second, day: first }
    : undefined;
}

const DATE_BEFORE: ReadonlySet<string> = new Set([
  'on',
  'since',
  'until',
  'by',
  'before',
  'after',
  'from',
  'due',
  'dated',
]);
