import { defineRule, type MatchContext } from '../define-rule.ts';
import {
  COUNTED_NOUNS,
  DATE_PREPOSITIONS,
  LIST_MARKS,
  MONTH_FOLLOWERS,
  MONTH_LEADERS,
  MONTH_MOODS,
  MONTH_NAMES,
  PARTS_BEFORE,
  TITLES_AFTER_NIGHT,
  TITLES_AFTER_WEEKDAY,
  WEEKDAY_NAMES,
} from '../lexicon/context-words.ts';
import { AFTER_ANY_ONE, ANY_ONE, NUMBER_WORDS } from '../lexicon/rate-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { dayOf, fullYear } from './day-of.ts';

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
    id: 'some-day-of-month',
    summary: '“a September morning in 2019”, “a winter night in 1963”: some day, known to its month or season.',
    pattern: [
      '{month} (day|weekend) (in|of) {year}',
      '{month} {part} (in|of) {year}',
      '{season} (day|weekend) (in|of) {year}',
      '{season} {part} (in|of) {year}',
    ],
    read: ({ month, season, year }, { text }) => {
      if (season !== undefined) return { kind: 'calendar', season, year };
      return month === undefined || text().includes(' Day ') ? undefined : { kind: 'calendar', month, year };
    },
    examples: [
      { text: 'It fell on a wet May morning in 2019.', finds: 'May morning in 2019', value: '2019-05' },
      { text: 'She left one summer day in 1963.', finds: 'summer day in 1963', value: '1963-SU' },
    ],
    rejects: ['They met in May in the morning.', 'May day in court', 'on May Day in 1968'],
  }),
  defineRule({
    id: 'month-short-year',
    summary: '“Aug 96”, “June ’45”: month and two digits that cannot be a day.',
    pattern: '{month} {yy}',
    read: ({ month, yy }, { text }) =>
      yy > 31 || /['’]\d+$/.test(text()) ? { kind: 'calendar', month, year: fullYear(yy) } : undefined,
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
    examples: [
      { text: 'It opened in June.', published: '2024-09-10', finds: 'June', value: '2024-06' },
      { text: 'March was cold.', published: '2024-09-10', finds: 'March', value: '2024-03' },
      { text: 'It came after a wet March.', published: '2024-09-10', finds: 'March', value: '2024-03' },
      { text: 'It was the driest April yet.', published: '2024-09-10', finds: 'April', value: '2024-04' },
      { text: 'It ends no later than June.', published: '2024-03-10', finds: 'June', value: '2024-06' },
      { text: 'It rained in May, June and July.', published: '2024-09-10', finds: 'June', value: '2024-06' },
      {
        text: 'The September report came out.',
        published: '2024-11-10',
        finds: 'September',
        value: '2024-09',
      },
    ],
    rejects: [
      'The October Revolution began.',
      'April Jones and June Whitfield read from it.',
      'May the force be with you.',
      'Theresa May resigned.',
      'Police arrested the mayor, Jan Holt.',
      'The mountain may not move.',
      'mar',
      'March on!',
      'It was a peaceful March.',
    ],
  }),
  defineRule({
    id: 'weekday',
    summary: '“on Monday”: the nearest past one, or the next after a cue to the future.',
    pattern: '{weekday}',
    read: ({ weekday }, context) => {
      if (!isWeekday(context) || isShare(context)) return undefined;
      return isAnyOne(context) ? { kind: 'unknown', as: `XXXX-WXX-${weekday}` } : { kind: 'calendar', weekday };
    },
    examples: [
      { text: 'He said on Monday that he would go.', published: '2023-09-05', finds: 'Monday', value: '2023-09-04' },
      { text: 'He will travel on Tuesday.', published: '2024-06-17', finds: 'Tuesday', value: '2024-06-18' },
      { text: 'On a recent Tuesday, he left.', finds: 'Tuesday', value: 'XXXX-WXX-2' },
    ],
    rejects: [
      'The Sun rose.',
      'They sat and wed.',
      'Black Friday sales rose.',
      'The Sunday Times said so.',
      'He told the Mail on Sunday so.',
      'Fans of Sheffield Wednesday sang.',
      'He told Fox News Sunday so.',
      'Friday Night Lights ended.',
      'They rest one Friday in four.',
    ],
  }),
];

const ARTICLES = wordSet('a an the its his her our their');

/** Months that are also verbs or given names. */
const ALSO_WORDS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

function isMonth(month: number, context: MatchContext): boolean {
  const before = context.before();
  if (before === '' && context.after() === '') return false;
  if (isGivenName(month, context)) return false;
  if (DATE_PREPOSITIONS.has(before) || before === 'than') return true;
  if (before === '-' && PARTS_BEFORE.has(context.before(2))) return true;
  // “(May-August 1950)”
  if (context.after() === '-' && MONTH_NAMES.has(context.after(2))) return true;
  // “The September report came out”, but “Anna April came”.
  const isNamed = context.capitalBefore && !DATE_PREPOSITIONS.has(before) && !context.firstOfSentence;
  if (isNamed && !(ARTICLES.has(before) && /^[a-z]/.test(context.nextWord()))) return false;
  if (!ALSO_WORDS.has(month) || isListed(context)) return true;
  if (NO_NAMES.has(month) && context.capital && BE_VERBS.has(context.after())) return true;
  if (isMood(before) && context.capital && ARTICLES.has(context.before(2))) return true;
  return (MONTH_LEADERS.has(before) && /^[a-z]/.test(context.nextWord())) || MONTH_FOLLOWERS.has(context.after());
}

/** “a cold March”, “the coldest March”. */
function isMood(word: string): boolean {
  return MONTH_MOODS.has(word) || (word.length > 4 && word.endsWith('est'));
}

/** “March was the worst month”; May, April and June may be somebody. */
const NO_NAMES: ReadonlySet<number> = new Set([3, 8]);
const BE_VERBS = wordSet('was is has had saw brought looks');

/** “April Jones and June Whitfield”, “the mayor, Jan Holt,”. */
function isGivenName(month: number, context: MatchContext): boolean {
  if (context.text() === 'Jan' && !DATE_PREPOSITIONS.has(context.before())) return /^[A-Z]/.test(context.nextWord());
  if (!ALSO_WORDS.has(month) || (context.before() !== 'and' && context.before() !== 'or')) return false;
  return /^[A-Z]/.test(context.nextWord()) && !isListed(context);
}

/** “in May, June and July”: beside another month it is one too. */
function isListed({ before, after }: MatchContext): boolean {
  return (
    (LIST_MARKS.has(after()) && MONTH_NAMES.has(after(2))) || (LIST_MARKS.has(before()) && MONTH_NAMES.has(before(2)))
  );
}

/** “Sun” and “Sat” are words: short forms stand with a date, which has its own rule. */
function isWeekday(context: MatchContext): boolean {
  if (!context.capital && !DATE_PREPOSITIONS.has(context.before())) return false;
  return !WEEKDAY_NAMES.has(context.before()) && !isInTitle(context);
}

/** “one Friday in four”. */
function isShare({ before, after }: MatchContext): boolean {
  return before() === 'one' && after() === 'in' && (/^\d/.test(after(2)) || NUMBER_WORDS.has(after(2)));
}

/** “On a recent Tuesday”, “One Friday, …”, “It was a Friday when …”: which one is not said. */
function isAnyOne({ before, after }: MatchContext): boolean {
  if (ANY_ONE.has(before())) return true;
  return (before() === 'a' || before() === 'one') && AFTER_ANY_ONE.has(after());
}

/** “the Sunday Times”, “the Mail on Sunday”, “Friday Night Lights”, “Fox News Sunday”. */
function isInTitle({ before, after, nextWord }: MatchContext): boolean {
  if (/^[A-Z]/.test(nextWord()) && TITLES_AFTER_WEEKDAY.has(after())) return true;
  if (nextWord() === 'Night' && TITLES_AFTER_NIGHT.has(after(2))) return true;
  return (
    (before() === 'on' && before(2) === 'mail' && before(3) === 'the') || (before() === 'news' && before(2) === 'fox')
  );
}
