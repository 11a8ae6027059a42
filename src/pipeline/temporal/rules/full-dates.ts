import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { IS_COUNTED } from '../lexicon/context-words.ts';
import { dayOf, fullYear } from './day-of.ts';

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
    read: ({ dom, month, yy }, { after, nextWord, text }) =>
      IS_COUNTED.has(after()) || isListed(yy, text()) || isSubject(text(), nextWord())
        ? undefined
        : dayOf(fullYear(yy), month, dom),
    examples: [{ text: 'Signed 3 Aug 96 in Geneva.', finds: '3 Aug 96', value: '1996-08-03' }],
    rejects: ['On 3 August 96 people came.', 'They meet on Dec. 13, 14 and 16.', 'Since Jan. 1, 40 have been held.'],
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
    id: 'weekday-date',
    summary: '“Tuesday, 10 January”: a weekday before its date.',
    pattern: [
      '({weekday}|{shortWeekday}) [,|the|, the] {date}',
      '(next|last|this) {weekday} , {date}',
      '({weekday}|{shortWeekday}) the {dom}',
    ],
    read: ({ weekday: full, shortWeekday, date, dom }, { text }) => {
      const weekday = full ?? shortWeekday ?? 0;
      // “Tuesday the first plane came”
      if (dom !== undefined) return /\d/.test(text()) ? { kind: 'calendar', weekday, day: dom } : undefined;
      // “Tuesday, the last day of the year” says it twice.
      if (!date || grainOf(date) !== 'day' || / day (?:of|in) /i.test(text())) return undefined;
      if (date.kind === 'time' && date.of?.kind === 'calendar' && date.of.day !== undefined)
        return { ...date, of: { ...date.of, weekday } };
      if (date.kind === 'numeric' || date.kind === 'numeric-pair') return { ...date, weekday };
      return date.kind === 'calendar' && date.day !== undefined && date.weekday === undefined
        ? { ...date, weekday }
        : undefined;
    },
    examples: [
      { text: 'They met on Sunday, March 6, 2016.', finds: 'Sunday, March 6, 2016', value: '2016-03-06' },
      {
        text: 'They meet on Friday, Sept. 3 at 3 p.m. there.',
        published: '2004-08-21',
        finds: 'Friday, Sept. 3 at 3 p.m.',
        value: '2004-09-03T15:00',
      },
    ],
    rejects: ['the Sun, March winds', 'At 8:45 a.m. Tuesday the first plane came.'],
  }),
];

/** “Dec. 13, 14 and 16”: what can be a day, after a comma and without an apostrophe, is one. */
function isListed(yy: number, text: string): boolean {
  return yy <= 31 && /, \d+$/.test(text);
}

/** “Since Jan. 1, 40 have been held”: a number after the comma that a word follows is how many. */
function isSubject(text: string, nextWord: string): boolean {
  return /, \d+$/.test(text) && /^[a-z]/.test(nextWord);
}
