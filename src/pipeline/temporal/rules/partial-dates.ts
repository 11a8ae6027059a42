import { defineRule, type MatchContext } from '../define-rule.ts';
import type { Meaning } from '../meaning.ts';
import { COUNTED_NOUNS, DATE_PREPOSITIONS, NUMBERED_THINGS } from '../lexicon/context-words.ts';
import { dayOf, fullYear } from './full-dates.ts';

export const partialDates = [
  defineRule({
    id: 'month-year',
    summary: '“June 2024”: month and year.',
    pattern: [
      '{month} [,|of|-|/] {year}',
      '{month} of the year {year}',
      '{year} [-|/] {month}',
      'month of {month} [,] {year}',
    ],
    read: ({ month, year }) => ({ kind: 'calendar', month, year }),
    examples: [
      { text: 'It began in February of 1940.', finds: 'February of 1940', value: '1940-02' },
      { text: 'Sales rose in Sept. 2012 again.', finds: 'Sept. 2012', value: '2012-09' },
    ],
    rejects: ['They may 2024 times.'],
  }),
  defineRule({
    id: 'month-short-year',
    summary: '“Aug 96”, “June ’45”: month and two digits that cannot be a day.',
    pattern: '{month} {yy}',
    read: ({ month, yy }) => (yy > 31 ? { kind: 'calendar', month, year: fullYear(yy) } : undefined),
    examples: [{ text: 'Published in Aug 96 by hand.', finds: 'Aug 96', value: '1996-08' }],
    rejects: ['August 12 was cold', 'may 96'],
  }),
  defineRule({
    id: 'month-day',
    summary: '“June 17”, “17 June”, “the 17th of June”: a day whose year the text or the publication day gives.',
    pattern: ['{month} {dom}', '{month} the {dom}', '{dom} {month}', 'the {dom} [of] {month}', '{dom} of {month}'],
    read: ({ dom, month }, { before, after, spanOf, text }) => {
      const dayLast = spanOf('dom').start > spanOf('month').start;
      if (dayLast && / the [a-z]/i.test(text())) return undefined;
      return dayLast && before() === 'in' && COUNTED_NOUNS.has(after()) ? undefined : dayOf(undefined, month, dom);
    },
    examples: [
      { text: 'The vote is set for 17 June.', published: '2024-06-01', finds: '17 June', value: '2024-06-17' },
      { text: 'He left on the 17th of May.', published: '2024-06-01', finds: 'the 17th of May', value: '2024-05-17' },
    ],
    rejects: ['In March 20 people died.', 'You may 17 times.'],
  }),
  defineRule({
    id: 'month',
    summary: '“in June”: a month alone. “May”, “March” and names need a preposition before them.',
    pattern: ['{month}', 'month of {month}', 'the month of {month}'],
    read: ({ month }, context) => (isMonth(month, context) ? { kind: 'calendar', month } : undefined),
    examples: [{ text: 'It opened in June.', published: '2024-09-10', finds: 'June', value: '2024-06' }],
    rejects: ['May the force be with you.', 'Theresa May resigned.', 'The mountain may not move.', 'mar', 'March on!'],
  }),
  defineRule({
    id: 'weekday',
    summary: '“on Monday”: the nearest past one, or the next after a cue to the future.',
    pattern: '{weekday}',
    read: ({ weekday }, context) => (isWeekday(context) ? { kind: 'calendar', weekday } : undefined),
    examples: [
      { text: 'He said on Monday that he would go.', published: '2023-09-05', finds: 'Monday', value: '2023-09-04' },
      { text: 'He will travel on Tuesday.', published: '2024-06-17', finds: 'Tuesday', value: '2024-06-18' },
    ],
    rejects: ['The Sun rose.', 'They sat and wed.', 'Black Friday sales rose.'],
  }),
  defineRule({
    id: 'year',
    summary: '“in 2019”: four figures that the words around do not make something else.',
    pattern: ['{year}', 'the year {year}', 'year {year}'],
    read: ({ year }, context) => (isYear(year, context) ? { kind: 'calendar', year } : undefined),
    examples: [{ text: 'Kim travelled there in 2019.', finds: '2019', value: '2019' }],
    rejects: ['flight 2019', 'a 1950 kg load', 'It cost $2000 then.', '1950 workers came', 'page 1999', '2020'],
  }),
  defineRule({
    id: 'day-of-month',
    summary: '“on the 11th”: a day of the month that the text is in.',
    pattern: 'the {dom}',
    read: ({ dom }, { text, before, after, nextWord }) => {
      if (!/\d(?:st|nd|rd|th)$/i.test(text()) || !['on', 'between', 'and', 'until', 'since', 'by'].includes(before()))
        return undefined;
      return /^[A-Z\d]/.test(nextWord()) || (/^[a-z]{4,}/.test(after()) && !DAY_FOLLOWERS.has(after()))
        ? undefined
        : { kind: 'calendar', day: dom };
    },
    examples: [
      { text: 'He came on the 11th and left.', published: '2004-11-30', finds: 'the 11th', value: '2004-11-11' },
    ],
    rejects: ['on the 11th floor', 'the 11th hour', 'on the 18th Street'],
  }),
  defineRule({
    id: 'named-day',
    summary: '“Christmas Day”, “Easter Monday 2021”: a day that the calendar computes.',
    pattern: ['{named}', '{named} [,|in|of] {year}', '{year} {named}'],
    read: ({ named, year }, context) => {
      if (
        year === undefined &&
        context.capitalBefore &&
        !context.firstOfSentence &&
        !DATE_PREPOSITIONS.has(context.before())
      )
        return undefined;
      return { kind: 'calendar', named, ...(year === undefined ? {} : { year }) };
    },
    examples: [
      { text: 'They met on Christmas Day 1914.', finds: 'Christmas Day 1914', value: '1914-12-25' },
      { text: 'Easter 2024 was early.', finds: 'Easter 2024', value: '2024-03-31' },
    ],
    rejects: ['an easter egg', 'They gave thanksgiving.'],
  }),
];

/** Months that are also verbs or given names. */
const ALSO_WORDS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

function isMonth(month: number, context: MatchContext): boolean {
  const before = context.before();
  if (before === '' && context.after() === '') return false;
  if (DATE_PREPOSITIONS.has(before)) return true;
  if (context.capitalBefore && !DATE_PREPOSITIONS.has(before) && !context.firstOfSentence) return false;
  if (!ALSO_WORDS.has(month)) return true;
  return (MONTH_LEADERS.has(before) && /^[a-z]/.test(context.nextWord())) || MONTH_FOLLOWERS.has(context.after());
}

const MONTH_LEADERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 's']);
const MONTH_FOLLOWERS: ReadonlySet<string> = new Set([
  'data',
  'sales',
  'figures',
  'report',
  'election',
  'elections',
  'meeting',
  'deadline',
  'survey',
]);

/** “Sun” and “Sat” are words: short forms stand with a date, which has its own rule. */
function isWeekday(context: MatchContext): boolean {
  if (!context.capital && !DATE_PREPOSITIONS.has(context.before())) return false;
  return !WEEKDAY_NAMES.has(context.before());
}

/** “Black Friday”, “Super Tuesday”, “Bloody Sunday” are names of other days. */
const WEEKDAY_NAMES: ReadonlySet<string> = new Set([
  'black',
  'super',
  'bloody',
  'cyber',
  'ruby',
  'man',
  'small',
  'giving',
]);

function isYear(year: number, context: MatchContext): boolean {
  const before = context.before();
  const after = context.after();
  if (before === '' && after === '') return !context.loneBlock;
  if (NUMBERED_THINGS.has(before) || COUNTED_NOUNS.has(after) || isAddress(context)) return false;
  if (
    context.gluedBefore &&
    (before === '/' ||
      before === '.' ||
      before === ',' ||
      (before === '-' && (/^\d+$/.test(context.before(2)) || context.before(2).length === 1)))
  )
    return false;
  if (context.gluedAfter && (after === '/' || (after === '-' && /^\d+$/.test(context.after(2))))) return false;
  const governed = DATE_PREPOSITIONS.has(before) || before === '(';
  if (year < 1500 || year > 2099) return governed && year >= 1000 && !after.endsWith('s');
  return governed || !(isCounted(after) || /^\d/.test(after));
}

/** “at 1900 West Fullerton Avenue”, “1200 Trimble Road”. */
function isAddress(context: MatchContext): boolean {
  if (!/^[A-Z]/.test(context.nextWord())) return false;
  return context.before() === 'at' || [2, 3, 4].some((steps) => STREETS.has(context.after(steps)));
}

const STREETS: ReadonlySet<string> = new Set([
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'ave',
  'boulevard',
  'blvd',
  'lane',
  'drive',
  'square',
  'place',
  'court',
  'highway',
  'parkway',
  'broadway',
  'plaza',
]);

/** “1950 workers”: a lower-case plural after the number. */
function isCounted(after: string): boolean {
  return after.length > 3 && after.endsWith('s') && !after.endsWith('ss') && !PLURAL_LOOKALIKES.has(after);
}

const PLURAL_LOOKALIKES: ReadonlySet<string> = new Set([
  'was',
  'has',
  'is',
  'this',
  'his',
  'its',
  'elections',
  'talks',
  'games',
  'olympics',
  'as',
  'sees',
  'saw',
  'protests',
  'riots',
  'sanctions',
  'attacks',
  'crisis',
  'series',
  'finals',
  'accords',
  'sales',
  'results',
  'earnings',
  'profits',
  'playoffs',
]);

export function calendarOf(meaning: Meaning): Extract<Meaning, { kind: 'calendar' }> | undefined {
  return meaning.kind === 'calendar' ? meaning : undefined;
}

const DAY_FOLLOWERS: ReadonlySet<string> = new Set([
  'when',
  'after',
  'before',
  'with',
  'they',
  'that',
  'from',
  'were',
  'then',
]);
