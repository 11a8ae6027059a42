import { defineRule } from '../define-rule.ts';
import { AFTER_DAY_OF_MONTH, DATE_PREPOSITIONS } from '../lexicon/context-words.ts';

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
  defineRule({
    id: 'day-of-month',
    summary: '“on the 11th”: a day of the month that the text is in.',
    pattern: 'the {dom}',
    read: ({ dom }, { text, before, after, nextWord }) => {
      if (!/\d(?:st|nd|rd|th)$/i.test(text()) || !['on', 'between', 'and', 'until', 'since', 'by'].includes(before()))
        return undefined;
      return /^[A-Z\d]/.test(nextWord()) || (/^[a-z]{4,}/.test(after()) && !AFTER_DAY_OF_MONTH.has(after()))
        ? undefined
        : { kind: 'calendar', day: dom };
    },
    examples: [
      { text: 'He came on the 11th and left.', published: '2004-11-30', finds: 'the 11th', value: '2004-11-11' },
    ],
    rejects: ['on the 11th floor', 'the 11th hour', 'on the 18th Street'],
  }),
];
