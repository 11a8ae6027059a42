import { partsOf } from '../../calendar/calendar-date.ts';
import { defineRule, type MatchContext } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { WEEKEND_NOUNS } from '../lexicon/event-words.ts';
import type { Meaning } from '../meaning.ts';
import { shift } from './shift.ts';

/** “Ecology Today”, “the Today programme”: with a capital inside a sentence, behind a name or an article. */
function isTitle({ capital, capitalBefore, firstOfSentence, before, text }: MatchContext): boolean {
  if (!capital || firstOfSentence || !(capitalBefore || before() === 'the')) return false;
  return text() !== text().toUpperCase();
}

export const deicticDays = [
  defineRule({
    id: 'day-reference',
    summary: '“today”, “yesterday”, “tomorrow”: counted from the publication day.',
    pattern: '{dayRef}',
    read: ({ dayRef }, context) =>
      isTitle(context)
        ? undefined
        : shift('day', Math.abs(dayRef), dayRef < 0 ? 'past' : dayRef > 0 ? 'future' : 'same', 'published'),
    examples: [
      { text: 'The court ruled yesterday.', published: '2024-03-01', finds: 'yesterday', value: '2024-02-29' },
      { text: 'The court rules tomorrow.', published: '2024-02-29', finds: 'tomorrow', value: '2024-03-01' },
    ],
    rejects: ['notoday', 'xyesterday', 'a report in Ecology Today said', 'she told the Today programme'],
  }),
  defineRule({
    id: 'this-day-in',
    summary: '“on this day in 1990”: the publication day, in another year.',
    pattern: 'this (day|date) in {year}',
    read: ({ year }, { published }) => {
      const { month, day } = partsOf(published);
      return { kind: 'calendar', year, month, day };
    },
    examples: [
      {
        text: 'On this day in 1990, troops left.',
        published: '1998-08-07',
        finds: 'this day in 1990',
        value: '1990-08-07',
      },
    ],
    rejects: ['this day in court', 'this month in 1990'],
  }),
  defineRule({
    id: 'weekend',
    summary: '“last weekend”, “the weekend”: the Saturday and Sunday of an ISO week.',
    pattern: ['the weekend', 'this weekend'],
    read: (_slots, { before }) => (before() === 'of' ? undefined : shift('weekend', 0, 'same', 'published')),
    examples: [
      {
        text: 'The storm struck over the weekend.',
        published: '2024-06-17',
        finds: 'the weekend',
        value: '2024-W24-WE',
      },
    ],
    rejects: ['a weekend bag'],
  }),
  defineRule({
    id: 'weekend-of-deeds',
    summary: '“weekend talks”, “a weekend of protests”: the one on which that happened.',
    pattern: ['weekend', 'a weekend'],
    read: (_slots, { text, after }) => {
      const noun = /^a/i.test(text()) ? (after() === 'of' ? after(2) : '') : after();
      return WEEKEND_NOUNS.has(noun) ? shift('weekend', 0, 'same', 'published') : undefined;
    },
    onlyIn: 'news',
    examples: [
      {
        text: 'The ministers agreed on it in weekend talks.',
        published: '2008-03-17',
        finds: 'weekend',
        value: '2008-W11-WE',
      },
    ],
    rejects: ['a weekend bag', 'a weekend of rest', 'every weekend'],
  }),
  defineRule({
    id: 'weekend-of-holiday',
    summary: '“Labor Day weekend”, “the Easter weekend”: the one nearest to the named day.',
    pattern: [
      '[the|this] {named} weekend',
      '[the] {named} weekend [of|in] {year}',
      '[the] {year} {named} weekend',
      'last {named} weekend',
    ],
    read: ({ named, year }, { text }) => {
      const day: Meaning = {
        kind: 'calendar',
        named,
        ...(year === undefined ? {} : { year }),
        ...(/^last /i.test(text()) ? { lean: 'past' as const } : {}),
      };
      return shift('weekend', 0, 'same', day);
    },
    examples: [
      {
        text: 'They met on Labor Day weekend.',
        published: '2013-03-22',
        finds: 'Labor Day weekend',
        value: '2012-W35-WE',
      },
      {
        text: 'They met over the Easter weekend of 2012.',
        finds: 'the Easter weekend of 2012',
        value: '2012-W14-WE',
      },
    ],
    rejects: ['Easter and the weekend', 'an easter weekend'],
  }),
  defineRule({
    id: 'week-of',
    summary: '“the week of March 3”: the ISO week that holds the day.',
    pattern: '[the] week of {date}',
    read: ({ date }) =>
      grainOf(date) === 'day' && date.kind === 'calendar' && date.day !== undefined
        ? shift('week', 0, 'same', date)
        : undefined,
    examples: [
      {
        text: 'Sales rose in the week of March 3.',
        published: '2008-03-14',
        finds: 'the week of March 3',
        value: '2008-W10',
      },
    ],
    rejects: ['the week of the vote', 'the week of May'],
  }),
  defineRule({
    id: 'weekend-of',
    summary: '“the weekend of 11–12 April”: that of the first day named.',
    pattern: ['[the] weekend of {date}', '[the] weekend of the {date}'],
    read: ({ date }) => {
      const day = date.kind === 'range' ? date.from.meaning : date;
      return grainOf(day) === 'day' && day.kind !== 'time' ? shift('weekend', 0, 'same', day) : undefined;
    },
    examples: [
      {
        text: 'The storm struck on the weekend of 11–12 April.',
        published: '2026-05-20',
        finds: 'the weekend of 11–12 April',
        value: '2026-W15-WE',
      },
      {
        text: 'They met on the weekend of 10 January 2026.',
        finds: 'the weekend of 10 January 2026',
        value: '2026-W02-WE',
      },
    ],
    rejects: ['the weekend of the vote', 'the weekend of May'],
  }),
];
