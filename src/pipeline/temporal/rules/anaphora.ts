import { defineRule, type MatchContext } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { AFTER_BEFORE, CLAUSE_ENDS, EDGE_NOUNS, PRIZE_NOUNS, SUBJECTS, UNIT_HOSTS } from '../lexicon/context-words.ts';
import { ENDING_VERBS, FIGURE_ENDS, MARKET_WORDS } from '../lexicon/period-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { shift } from './shift.ts';

export const anaphora = [
  defineRule({
    id: 'same-unit',
    summary: '“that year”, “the same month”: the unit that holds the date named last.',
    pattern: ['that {unit}', 'that same {unit}', 'the same {unit}', 'the very same {unit}', 'that very {unit}'],
    read: ({ unit }) =>
      unit === 'season' || unit === 'second' || unit === 'minute' || unit === 'hour'
        ? undefined
        : shift(unit, 0, 'same', 'text'),
    examples: [
      {
        text: 'Germany struck on May 10, 1940. On that same day, Churchill took office.',
        finds: 'that same day',
        value: '1940-05-10',
      },
    ],
    rejects: ['that weekly paper'],
  }),
  defineRule({
    id: 'following-unit',
    summary: '“the next day”, “the previous year”: one unit on or back from the date named last.',
    pattern: [
      'the next {unit}',
      'the following {unit}',
      'the (subsequent|ensuing|succeeding) {unit}',
      'the previous {unit}',
      'the preceding {unit}',
      'the prior {unit}',
      'the {unit} (before|after|following|previous|prior)',
      'the {unit} (before|after) that',
      'the previous {n} {units}',
      'a {unit} (before|after)',
      'the very next {unit}',
    ],
    read: ({ unit, n }, { before, after, text }) => {
      if (n !== undefined || !unit || unit === 'season' || unit === 'hour' || unit === 'minute' || unit === 'second')
        return undefined;
      const back = /\b(?:previous|preceding|prior|before(?: that)?)$|^the (?:previous|preceding|prior) /i.test(text());
      if (/ that$/i.test(text()) && !CLAUSE_ENDS.has(after()) && !SUBJECTS.has(after())) return undefined;
      const last = /(?:before|after|following)$/i.test(text());
      if (last && !CLAUSE_ENDS.has(after()) && !AFTER_BEFORE.has(after())) return undefined;
      // “for the next year” is how long, not when.
      if (/^the next /i.test(text()) && (before() === 'for' || before() === 'over') && unit !== 'day')
        return { kind: 'duration', iso: durationOf(1, unit) };
      return shift(unit, 1, back ? 'past' : 'future', 'text');
    },
    examples: [
      { text: 'The truce began on 3 May 1904. The next day it failed.', finds: 'The next day', value: '1904-05-04' },
      { text: 'Xerxes marched in 1905; the previous year he had waited.', finds: 'the previous year', value: '1904' },
    ],
    rejects: ['the day after he left', 'the year before that war'],
  }),
  defineRule({
    id: 'the-unit',
    summary: '“the end of the month”: the month of the passage, in a story; of publication, in news.',
    pattern: 'the {unit}',
    read: ({ unit }, { before, after }) =>
      after() !== 'of' &&
      (hosts(unit, before(), before(2), before(3)) || isOfMarket(unit, before, after) || isOwner(unit, after)) &&
      (unit === 'year' ||
        unit === 'month' ||
        unit === 'decade' ||
        unit === 'week' ||
        unit === 'century' ||
        unit === 'day' ||
        unit === 'quarter')
        ? { kind: 'shift', unit, count: 0, direction: 'same', from: 'context' }
        : undefined,
    examples: [
      {
        text: 'Costs rose during the year there.',
        published: '2024-06-19',
        finds: 'the year',
        value: '2024',
      },
    ],
    rejects: ['He paid for the year that was lost.', 'the day', 'the second'],
  }),
  defineRule({
    id: 'year-to-date',
    summary: '“for the year to date”: the year of publication.',
    pattern: 'the year',
    read: (_slots, { after }) =>
      after() === 'to' && after(2) === 'date' ? shift('year', 0, 'same', 'published') : undefined,
    examples: [
      { text: 'In the year to date, shares are up.', published: '2013-03-22', finds: 'the year', value: '2013' },
    ],
    rejects: ['for the year to come', 'a date with the year'],
  }),
  defineRule({
    id: 'full-year',
    summary: '“For the full year, it expects a loss”: the year of the report.',
    pattern: 'the full {unit}',
    read: ({ unit }, { before, after }) =>
      (unit === 'year' || unit === 'quarter') && before() === 'for' && FIGURE_ENDS.has(after())
        ? { kind: 'shift', unit, count: 0, direction: 'same', from: 'context' }
        : undefined,
    examples: [
      { text: 'For the full year, it expects a loss.', published: '1989-11-02', finds: 'the full year', value: '1989' },
    ],
    rejects: ['for the full year that he was away', 'the full year'],
  }),
];

/** “the day's attacks”, “the year's biggest merger”. */
function isOwner(unit: string, after: MatchContext['after']): boolean {
  return unit !== 'decade' && unit !== 'century' && after() === "'" && after(2) === 's';
}

/** “ended the day 21 points higher”, “up 132 for the week”, “For the year, the stock is up”, “the week ended Tuesday”. */
function isOfMarket(unit: string, before: MatchContext['before'], after: MatchContext['after']): boolean {
  if (unit === 'day' && before() === 'on') return isMoved(before, after);
  if (before() !== 'for') return ENDING_VERBS.has(before()) && unit !== 'decade' && unit !== 'century';
  if (unit === 'week' && after() === 'ended') return true;
  // “for the year”, and nothing else
  const isFigure = [2, 3, 4].some((steps) => MARKET_WORDS.has(before(steps)));
  const ends = FIGURE_ENDS.has(after()) || (isFigure && (after() === 'and' || after() === 'but'));
  if (!ends || (after() === '' && before(2) === '')) return false;
  if (unit !== 'day') return unit === 'week' || unit === 'month' || unit === 'year';
  return isFigure;
}

/** “fell $2.31 on the day”, “down 382 on the day and …”. */
function isMoved(before: MatchContext['before'], after: MatchContext['after']): boolean {
  const ends = FIGURE_ENDS.has(after()) || after() === 'and' || after() === 'but' || after() === 'to';
  return ends && (/^\d/.test(before(2)) || MARKET_WORDS.has(before(2)));
}

/** “in the day” is no date; “the end of the day” is. */
function hosts(unit: string, before: string, second: string, third: string): boolean {
  if (unit === 'day' && before === 'in') return PARTS_IN.has(second);
  if (unit === 'day' && (before === 'through' || before === 'throughout')) return true;
  if (unit === 'day' || unit === 'decade' || unit === 'century') return before === 'of' && EDGE_NOUNS.has(second);
  if (before === 'of' && PRIZE_NOUNS.has(second) && !NTH_WORDS.has(third)) return false;
  return unit === 'week'
    ? before === 'of' || before === 'in'
    : UNIT_HOSTS.has(before) || (unit === 'quarter' && before === 'for');
}

/** “later in the day”. */
const PARTS_IN = wordSet('earlier later early late');

/** “the last day of the month” is no prize. */
const NTH_WORDS = wordSet('first second third fourth last final');
