import { defineRule, type MatchContext } from '../define-rule.ts';
import { AFTER_DAY_OF_MONTH, DATE_PREPOSITIONS, DAY_LEADERS, PARTS_OF_DAY } from '../lexicon/context-words.ts';
import { PAST_CUES } from '../lexicon/tense-words.ts';
import { wordSet } from '../lexicon/word-set.ts';

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
    read: ({ dom }, context) => {
      const { text, before, nextWord } = context;
      const ofNight = before() === 'of' && PARTS_OF_DAY.has(before(2)) && before(3) === 'the';
      const [isFirst, isSecond] = [isFirstDay(context), isSecondDay(context)];
      if (!/\d(?:st|nd|rd|th)$/i.test(text()) || !(ofNight || isSecond || DAY_LEADERS.has(before()))) return undefined;
      // “between the 11th and the 14th floor” counts floors twice.
      const word = context.after(isFirst ? 5 : 1);
      const isVerb =
        AFTER_DAY_OF_MONTH.has(word) || PAST_CUES.has(word) || ((isFirst || isSecond) && word.endsWith('ed'));
      return /^[A-Z\d]/.test(nextWord()) || (/^[a-z]{4,}/.test(word) && !isVerb)
        ? undefined
        : { kind: 'calendar', day: dom };
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

/** “between the 11th and the 14th”: the first of two such days. */
function isFirstDay({ after }: MatchContext): boolean {
  return after() === 'and' && after(2) === 'the' && ORDINAL_ENDINGS.has(after(4));
}

/** The second. */
function isSecondDay({ before }: MatchContext): boolean {
  return before() === 'and' && ORDINAL_ENDINGS.has(before(2)) && before(4) === 'the' && DAY_LEADERS.has(before(5));
}

const ORDINAL_ENDINGS = wordSet('st nd rd th');
