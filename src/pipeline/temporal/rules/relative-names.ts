import { defineRule, type MatchContext } from '../define-rule.ts';
import { CLAUSE_ENDS, SUBJECTS } from '../lexicon/context-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { daysToNext } from '../../calendar/units.ts';
import { leanOf } from './lean-of.ts';
import { shift } from './shift.ts';

/** “before that Tuesday”, and not “said that Tuesday was fine”. */
const BEFORE_THAT = wordSet('on by until till before after since from of');

const BEFORE_THE_WEEKDAY = wordSet('on by until till before from');

export const relativeNames = [
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
      'that {month}',
    ],
    read: ({ month, dom }, context) => {
      const { text } = context;
      if (/^that (?!same)/i.test(text()) && !pointsAtMonth(context)) return undefined;
      const rest = dom === undefined ? { month } : { month, day: dom };
      // “rose in October from last October”
      if (dom === undefined && isCompared(context))
        return {
          kind: 'shift',
          unit: 'year',
          count: 1,
          direction: 'past',
          from: { kind: 'calendar', month },
          keeps: 'month',
        };
      return { kind: 'calendar', ...rest, ...leanOf(text()) };
    },
    examples: [
      { text: 'The minister visited last July.', published: '2023-09-05', finds: 'last July', value: '2023-07' },
      { text: 'They vote next March.', published: '2024-06-17', finds: 'next March', value: '2025-03' },
      {
        text: 'The war began in March 2011. That December he called an election.',
        finds: 'That December',
        value: '2011-12',
      },
    ],
    rejects: [
      'that may be',
      'the last march',
      'that December-quarter profit',
      'He said that May had left.',
      'He said that December would be cold.',
    ],
  }),
  defineRule({
    id: 'the-weekday',
    summary: '“on the Thursday”: the next such day of the story.',
    pattern: 'the {weekday}',
    read: ({ weekday }, { before, after, nextWord }) =>
      BEFORE_THE_WEEKDAY.has(before()) &&
      !/^[A-Z]/.test(nextWord()) &&
      (CLAUSE_ENDS.has(after()) || SUBJECTS.has(after()))
        ? { kind: 'calendar', weekday, lean: 'future', anaphoric: true }
        : undefined,
    examples: [
      {
        text: 'On Monday, 29 September 2008, it failed; it passed on the Thursday.',
        finds: 'the Thursday',
        value: '2008-10-02',
      },
    ],
    rejects: ['on the Monday morning show', 'on the Friday Night Lights set'],
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
      'that {weekday}',
    ],
    read: ({ weekday }, { text, published, before, after, firstOfSentence }) => {
      const words = text().toLowerCase();
      const isThat = /^that (?!same)/.test(words);
      if (isThat && ((!firstOfSentence && !BEFORE_THAT.has(before())) || after() === '-')) return undefined;
      if (words.startsWith('this coming')) return shift('day', daysToNext(weekday, published), 'future', 'published');
      return { kind: 'calendar', weekday, ...leanOf(words) };
    },
    examples: [
      {
        text: 'He is back this coming Saturday.',
        published: '2013-03-22',
        finds: 'this coming Saturday',
        value: '2013-03-23',
      },
      {
        text: 'It was Sept. 11, 2001. Even before that Tuesday it lost money.',
        finds: 'that Tuesday',
        value: '2001-09-11',
      },
      { text: 'He resigned last Friday.', published: '2012-08-09', finds: 'last Friday', value: '2012-08-03' },
      { text: 'He resigns next Friday.', published: '2012-08-09', finds: 'next Friday', value: '2012-08-17' },
    ],
    rejects: ['that Monday-morning feeling', 'He said that Monday was fine.'],
  }),
  defineRule({
    id: 'relative-named-day',
    summary: '“last Christmas”, “next Easter”, “this Thanksgiving”.',
    pattern: ['last {named}', 'next {named}', 'this {named}', 'this past {named}', 'this coming {named}'],
    read: ({ named }, { text }) => ({ kind: 'calendar', named, ...leanOf(text()) }),
    examples: [
      { text: 'He came last Christmas.', published: '2008-03-14', finds: 'last Christmas', value: '2007-12-25' },
    ],
    rejects: ['the last easter egg'],
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
    examples: [
      { text: 'It burned last summer.', published: '2024-06-17', finds: 'last summer', value: '2023-SU' },
      { text: 'It may rain this winter.', published: '2025-01-10', finds: 'this winter', value: '2024-WI' },
      { text: 'It rained last winter.', published: '2025-02-10', finds: 'last winter', value: '2023-WI' },
    ],
    rejects: ['the last springs'],
  }),
];

/** “That December he left”, “it fell that June.”; “said that May had left” says something else. */
function pointsAtMonth({ after }: MatchContext): boolean {
  return SUBJECTS.has(after()) || (CLAUSE_ENDS.has(after()) && !NO_ENDS.has(after()));
}

/** After the bare name of a month, “last October” is not the one that this names. */
function isCompared({ text, before }: MatchContext): boolean {
  const [last, name = ''] = text().toLowerCase().split(/\s+/);
  if (last !== 'last') return false;
  for (let steps = 1; steps <= COMPARED; steps += 1)
    if (before(steps) === name) return !['last', 'next', 'this'].includes(before(steps + 1));
  return false;
}

/** How many tokens before it. */
const COMPARED = 25;

/** “said that December-quarter profit rose”. */
const NO_ENDS = wordSet('- had has');
