import { defineRule, type MatchContext } from '../define-rule.ts';
import { fullYear } from './day-of.ts';
import {
  COMPARED_TIMES,
  COUNTED_NOUNS,
  DATE_PREPOSITIONS,
  NUMBERED_THINGS,
  PLURAL_LOOKALIKES,
  STREETS,
} from '../lexicon/context-words.ts';

export const bareYears = [
  defineRule({
    id: 'year',
    summary: '“in 2019”: four figures that the words around do not make something else.',
    pattern: ['{year}', 'the year {year}', 'year {year}'],
    read: ({ year }, context) => (isYear(year, context) ? { kind: 'calendar', year } : undefined),
    examples: [
      { text: 'She travelled there in 2019.', finds: '2019', value: '2019' },
      { text: 'It used the 2010 census for it.', finds: '2010', value: '2010' },
      { text: 'The 1848 revolutions spread.', finds: '1848', value: '1848' },
      { text: 'It closes no later than 2030.', finds: '2030', value: '2030' },
      { text: 'That year was hotter than 2016, they said.', finds: '2016', value: '2016' },
    ],
    rejects: [
      'flight 2019',
      'the No. 1910 train',
      'the 1600 block of it',
      'a 1950 kg load',
      'It cost $2000 then.',
      '1950 workers came',
      'The 1950 workers came.',
      'The 1500 marbles rolled.',
      'page 1999',
      'It cost more than 2019 there.',
      'It was better than 2000 marbles.',
      '2020',
    ],
  }),
  defineRule({
    id: 'short-year',
    summary: '“in ’95”, “the ’96 Games”: two figures after an apostrophe.',
    pattern: '{shortYear}',
    read: ({ shortYear }, { before, nextWord }) =>
      DATE_PREPOSITIONS.has(before()) ||
      (before() === 'the' && /^[A-Z]/.test(nextWord())) ||
      // “in 1984, ’88 and ’92”
      ([',', 'and', 'or'].includes(before()) && (/^[12]\d{3}$/.test(before(2)) || before(3) === "'"))
        ? { kind: 'calendar', year: fullYear(shortYear) }
        : undefined,
    examples: [
      { text: 'It happened again in ’95 there.', finds: '’95', value: '1995' },
      { text: 'She won in 1984, ’88 and again in 1996.', finds: '’88', value: '1988' },
    ],
    rejects: ['a ’95 sedan', 'in 95 there'],
  }),
];

function isYear(year: number, context: MatchContext): boolean {
  const before = context.before();
  const after = context.after();
  if (before === '' && after === '') return !context.loneBlock;
  // “No. 1910”
  if (before === '.' && /^nos?$/.test(context.before(2))) return false;
  // “The attack in 2019 killed nine”, beside “2019 killed”
  const counts = COUNTED_NOUNS.has(after) && !(before === 'in' && /^(?:killed|wounded|injured)$/.test(after));
  const isCompared = before === 'than' && COMPARED_TIMES.has(context.before(2)) && !isCounted(after);
  if ((NUMBERED_THINGS.has(before) && !isCompared) || counts || isAddress(context)) return false;
  if (
    context.gluedBefore &&
    !isCirca(context) &&
    (before === '/' ||
      before === '.' ||
      before === ',' ||
      (before === '-' && (/^\d+$/.test(context.before(2)) || context.before(2).length === 1)))
  )
    return false;
  if (context.gluedAfter && (after === '/' || (after === '-' && /^\d+$/.test(context.after(2))))) return false;
  const governed = DATE_PREPOSITIONS.has(before) || before === '(' || isCompared || isCirca(context);
  if (year < 1500 || year > 2099) return governed && year >= 1000 && !after.endsWith('s');
  // “the 1848 revolutions”, but “1950 workers”
  const isName = before === 'the' && year >= 1800;
  return governed || !((isCounted(after) && !isName) || /^\d/.test(after));
}

/** “c. 1450”, “ca 1450”. */
function isCirca({ before }: MatchContext): boolean {
  const word = before() === '.' ? before(2) : before();
  return word === 'c' || word === 'ca';
}

/** “at 1900 West Fullerton Avenue”, “1200 Trimble Road”. */
function isAddress(context: MatchContext): boolean {
  if (!/^[A-Z]/.test(context.nextWord())) return false;
  return context.before() === 'at' || [2, 3, 4].some((steps) => STREETS.has(context.after(steps)));
}

/** “1950 workers”: a lower-case plural after the number, unlike “the 2010 census”. */
function isCounted(after: string): boolean {
  return after.length > 3 && /[^isu]s$/.test(after) && !PLURAL_LOOKALIKES.has(after);
}
