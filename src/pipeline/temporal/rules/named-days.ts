import { defineRule } from '../define-rule.ts';
import { AFTER_DAY_OF_MONTH, DATE_PREPOSITIONS, DAY_LEADERS, PARTS_OF_DAY } from '../lexicon/context-words.ts';
import { PAST_CUES } from '../lexicon/tense-words.ts';

export const namedDays = [
  defineRule({
    id: 'named-day',
    summary: '“Christmas Day”, “Easter Monday 2021”: a day that the calendar computes.',
    pattern: ['{named}', '{named} [,|in|of] {year}', '{year} {named}'],
    read: ({ named, year }, context) => {
      if (
        year === undefined &&
        context.capitalBefore &&
        !context.firstOfSentence &&
        !DATE_PREPOSITIONS.has(context.before()) &&
        context.before() !== 'the'
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
  defineRule({
    id: 'day-of-month',
    summary: '“on the 11th”: a day of the month that the text is in.',
    pattern: 'the {dom}',
    read: ({ dom }, { text, before, after, nextWord }) => {
      const ofNight = before() === 'of' && PARTS_OF_DAY.has(before(2)) && before(3) === 'the';
      if (!/\d(?:st|nd|rd|th)$/i.test(text()) || !(ofNight || DAY_LEADERS.has(before()))) return undefined;
      const goesOn = /^[a-z]{4,}/.test(after()) && !AFTER_DAY_OF_MONTH.has(after()) && !PAST_CUES.has(after());
      return /^[A-Z\d]/.test(nextWord()) || goesOn ? undefined : { kind: 'calendar', day: dom };
    },
    examples: [
      { text: 'He came on the 11th and left.', published: '2004-11-30', finds: 'the 11th', value: '2004-11-11' },
      {
        text: 'They rested and on the 16th took the town.',
        published: '2004-11-30',
        finds: 'the 16th',
        value: '2004-11-16',
      },
    ],
    rejects: ['on the 11th floor', 'the 11th hour', 'on the 18th Street'],
  }),
];
