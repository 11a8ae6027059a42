import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { AFTER_HOUR, NO_SEASON_AFTER, SEASON_NOUNS, SEASON_PREPOSITIONS } from '../lexicon/context-words.ts';
import { within } from './within.ts';
import { yearsOfPair } from './years-of-pair.ts';

export const seasons = [
  defineRule({
    id: 'season-year',
    summary: '“summer 1941”, “the spring of 2004”.',
    pattern: [
      '[the] {season} [of|,|in] {year}',
      '[the] {season} [of] {year} - {yy}',
      '[the] {year} - {yy} {season}',
      '[the] {season} [of] {year} - {last:year}',
      '[the] {season} [of] {numeric}',
      '[the] {year} {season}',
      '[the] {season} of {date}',
    ],
    read: ({ season, year, date, numeric }, { after, text }) => {
      if ((date && grainOf(date) !== 'year') || (/[a-z]$/i.test(text()) && NO_SEASON_AFTER.has(after())))
        return undefined;
      if (numeric === undefined) return within({ season }, date, year);
      const years = yearsOfPair(numeric);
      return years && { kind: 'calendar', season, year: years.first };
    },
    examples: [
      { text: 'In the summer of 1955 he won.', finds: 'the summer of 1955', value: '1955-SU' },
      { text: 'The winter of 2010/11 was harsh.', finds: 'The winter of 2010/11', value: '2010-WI' },
    ],
    rejects: ['a spring of water 1955 feet down', 'the fall of Rome'],
  }),
  defineRule({
    id: 'season',
    summary: '“in the spring”, “by autumn”: a season alone; “fall” and “spring” need their article or preposition.',
    pattern: ['the {season}', '{season}', 'all {season}', 'the [coming|previous] {season} season'],
    read: ({ season }, { before, after, text, capital, firstOfSentence, nextWord }) => {
      if (after() === 'of' || (after() === 'in' && /fall/i.test(text()))) return undefined;
      if (NO_SEASON_AFTER.has(after())) return undefined;
      // “Fall River”
      if (capital && !firstOfSentence && /^[A-Z]/.test(nextWord())) return undefined;
      // “all winter”, but “All spring rolls are fried”
      if (/^all /i.test(text()))
        return !capital && (AFTER_HOUR.has(after()) || after() === 'long' || after().endsWith('ing'))
          ? { kind: 'calendar', season }
          : undefined;
      const bare = !/^the /i.test(text());
      if (!bare)
        return SEASON_PREPOSITIONS.has(before()) || SEASON_NOUNS.has(after()) || season !== 3 || /autumn/i.test(text())
          ? { kind: 'calendar', season }
          : undefined;
      if (SEASON_PREPOSITIONS.has(before()) && !(before() === 'to' || before() === 'and'))
        return { kind: 'calendar', season };
      return /^(?:summer|winter|autumn)$/i.test(text()) &&
        (before() === '-' ||
          before() === 'early' ||
          before() === 'late' ||
          before() === 'mid' ||
          before() === 'and' ||
          before() === 'their' ||
          before() === 'main' ||
          before() === 'its' ||
          before() === 'the')
        ? { kind: 'calendar', season }
        : undefined;
    },
    examples: [
      { text: 'Fighting resumed in the spring.', published: '2024-09-01', finds: 'the spring', value: '2024-SP' },
      { text: 'He lay there all winter.', published: '2013-03-22', finds: 'all winter', value: '2012-WI' },
    ],
    rejects: [
      'prices fall',
      'It has all winter sports.',
      'All fall down.',
      'the fall of Saigon',
      'They spring into action.',
      'a hot spring',
      'The winter edition follows.',
      'A woman of Fall River won.',
    ],
  }),
];
