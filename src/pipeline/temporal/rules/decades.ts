import { defineRule, type MatchContext } from '../define-rule.ts';
import { AGE_WORDS, TEMPERATURES } from '../lexicon/context-words.ts';
import { DECADE_WORDS } from '../lexicon/number-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { within } from './within.ts';

export const decades = [
  defineRule({
    id: 'decade',
    summary: '“the 1990s”: ten years; “the 1800s”: a hundred.',
    pattern: ['the {decade}', '{decade}', 'the decade of the {decade}'],
    read: ({ decade }) =>
      decade % 100 === 0 && decade < 2000 ? { kind: 'calendar', century: decade } : { kind: 'calendar', decade },
    examples: [
      { text: 'Famine came in the 1990s.', finds: 'the 1990s', value: '199' },
      { text: 'Famine came in the 1800s.', finds: 'the 1800s', value: '18' },
    ],
    rejects: ['a 1990 sedan'],
  }),
  defineRule({
    id: 'short-decade',
    summary: '“the ’80s”, “the eighties”: a decade of the century that the text is in.',
    pattern: [
      'the {shortDecade}',
      '{shortDecade}',
      "the ' {shortDecade}",
      '(early|mid|late) [-] {shortDecade}',
      'the (early|mid|late) [-] {shortDecade}',
      'the roaring {shortDecade}',
    ],
    read: ({ shortDecade }, { before, text }) => {
      if (AGE_WORDS.has(before()) || AGE_WORDS.has(before(2))) return undefined;
      if (tellsDegrees(before)) return undefined;
      const decade = { kind: 'calendar', shortDecade } as const;
      const mod = /\bearly\b/i.test(text())
        ? 'START'
        : /\bmid\b/i.test(text())
          ? 'MID'
          : /\blate\b/i.test(text())
            ? 'END'
            : undefined;
      if (!/^the |['’‘]\d/i.test(text())) return undefined;
      return mod ? { kind: 'modified', mod, of: decade } : decade;
    },
    examples: [{ text: 'It was a hit in the ’80s.', published: '2024-06-17', finds: 'the ’80s', value: '198' }],
    rejects: [
      'a man in his eighties',
      'They were in their early 30s.',
      'with highs in the 20s',
      'Temperatures will be in the 60s.',
      'Temperatures rose into the 60s.',
      'Temperatures will fall to the 50s.',
      'Temperatures should climb back into the 50s.',
    ],
  }),
  defineRule({
    id: 'second-decade',
    summary: '“the 1960s and 70s”, “the sixties and seventies”: a decade of the century of the one before it.',
    pattern: ['{shortDecade}', '(early|mid|late) [-] {shortDecade}'],
    read: ({ shortDecade }, { before, text }) => {
      if (/['’‘]\d/.test(text())) return undefined;
      const first = decadeBefore(before);
      if (first === undefined || shortDecade === first.short) return undefined;
      return first.century === undefined
        ? { kind: 'calendar', shortDecade }
        : { kind: 'calendar', decade: first.century + shortDecade };
    },
    examples: [
      { text: 'It was cheap in the 1960s and 70s.', finds: '70s', value: '197' },
      { text: 'It was cheap in the 1860s and early 70s.', finds: 'early 70s', value: '187' },
      { text: 'It was cheap in the sixties and seventies.', finds: 'seventies', value: '197' },
      { text: 'It rose in the 60s, 70s and 80s.', finds: '80s', value: '198' },
    ],
    rejects: ['They were in their 60s and 70s.', 'highs in the 60s and 70s'],
  }),
  defineRule({
    id: 'century',
    summary: '“the 19th century”, “the fourth century BC”.',
    pattern: [
      'the {ord} century',
      '{ord} century',
      '{ord} - century',
      'the {ord} century {bc}',
      'the {ord} century {ad}',
      '{ord} century {bc}',
      '{ord} century {ad}',
      'the {ord} and',
    ],
    read: ({ ord, bc }, { text }) => {
      if (!/century/i.test(text()) || ord < 1 || ord > 30) return undefined;
      return { kind: 'calendar', century: bc ? -(ord - 1) * 100 - 1 : (ord - 1) * 100 };
    },
    examples: [
      { text: 'In the 19th century it grew.', finds: 'the 19th century', value: '18' },
      { text: 'Even in the 4th century BC it was known.', finds: 'the 4th century BC', value: 'BC03' },
    ],
    rejects: ['a century of runs'],
  }),
  defineRule({
    id: 'decade-bc',
    summary: '“the 470s BC”.',
    pattern: ['the {int} s {bc}', '{int} s {bc}'],
    read: ({ int }) => (int < 10 || int % 10 !== 0 ? undefined : { kind: 'calendar', decade: -int }),
    examples: [{ text: 'Throughout the 470s BC they fought.', finds: 'the 470s BC', value: 'BC047' }],
    rejects: ['in the 470s', 'the 475s BC', 'the 0s BC', '1 s BC'],
  }),
  defineRule({
    id: 'era-year',
    summary: '“490 BC”, “AD 79”, “44 BCE”: a year with its era.',
    pattern: [
      '{int} {bc}',
      '{year} {bc}',
      '{int} {ad}',
      '{ad} {int}',
      '{year} {ad}',
      '{ad} {year}',
      'the year {int} {bc}',
    ],
    read: ({ int, year, bc }) => {
      const number = year ?? int ?? 0;
      return number < 1 ? undefined : { kind: 'calendar', year: bc ? 1 - number : number };
    },
    examples: [
      { text: 'The revolt began in 499 BC.', finds: '499 BC', value: 'BC0499' },
      { text: 'The mountain erupted in AD 79.', finds: 'AD 79', value: '0079' },
    ],
    rejects: ['The 499 men of the bc club', '0 BC'],
  }),
  defineRule({
    id: 'era-date',
    summary: '“10 August 234 BC”, “August 480 BC”, “the spring of 480 BC”.',
    pattern: [
      '{dom} {month} {int} ({bc}|{ad})',
      '{month} {dom} , {int} ({bc}|{ad})',
      '{month} {int} ({bc}|{ad})',
      '{month} {dom} {int} ({bc}|{ad})',
      '{dom} {month} {year} ({bc}|{ad})',
      '{month} {dom} [,] {year} ({bc}|{ad})',
      '{month} {year} ({bc}|{ad})',
      '[the] {season} [of] {int} ({bc}|{ad})',
    ],
    read: ({ dom, month, int, year, bc, season }) => {
      const number = year ?? int ?? 0;
      if (number < 1) return undefined;
      const fields = {
        ...(month === undefined ? {} : { month }),
        ...(dom === undefined ? {} : { day: dom }),
        ...(season === undefined ? {} : { season }),
      };
      return within(fields, undefined, bc ? 1 - number : number);
    },
    examples: [{ text: 'They fell in September 480 BC.', finds: 'September 480 BC', value: 'BC0480-09' }],
    rejects: ['10 August 234 men'],
  }),
];

/**
 * “the 1960s and”, “the sixties or”, “the 60s, 70s and”: the decade right before, with its century where it has one; in a
 * list, back to the one with the article.
 */
function decadeBefore(
  before: MatchContext['before'],
): { readonly short: number; readonly century?: number } | undefined {
  let short: number | undefined;
  for (let at = 1; at <= LIST_REACH && JOINTS.has(before(at));) {
    const word = DECADE_WORDS.get(before(at + 1));
    const figures = before(at + 1) === 's' ? /^(\d\d)?(\d0)$/.exec(before(at + 2)) : null;
    const decade = word ?? (figures ? Number(figures[2]) : undefined);
    if (decade === undefined) return undefined;
    short ??= decade;
    at += word === undefined ? 3 : 2;
    if (figures?.[1] !== undefined) return { short, century: Number(figures[1]) * 100 };
    // “temperatures in the 60s and 70s”
    const isWarm = [at + 2, at + 3, at + 4].some((steps) => TEMPERATURES.has(before(steps)));
    if (before(at) === 'the' || before(at) === "'") return isWarm ? undefined : { short };
  }
  return undefined;
}

/** How many tokens “the 60s, 70s, 80s and” may have. */
const LIST_REACH = 12;

const JOINTS = wordSet('and or to - into ,');

/** “Temperatures should climb back into the 50s”. */
function tellsDegrees(before: MatchContext['before']): boolean {
  if (!RISES_TO.has(before())) return false;
  for (let steps = 2; steps <= DEGREES_REACH && before(steps) !== '.'; steps += 1)
    if (TEMPERATURES.has(before(steps))) return true;
  return false;
}

/** Before “the 60s” these may tell degrees. */
const RISES_TO = wordSet('in into to');

/** In tokens. */
const DEGREES_REACH = 8;
