import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import type { Meaning } from '../meaning.ts';

/** 3 p.m. is `T15:00`; 12 a.m. is midnight, `T00:00`. */
function clockOf(hour: number, minute: number, meridiem: 'am' | 'pm' | undefined): string | undefined {
  if (hour > 24 || minute > 59 || (meridiem && (hour > 12 || hour < 1))) return undefined;
  const h = meridiem ? (hour % 12) + (meridiem === 'pm' ? 12 : 0) : hour;
  return `T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function fromClock(clock: string, meridiem: 'am' | 'pm' | undefined): Meaning | undefined {
  const time = meridiem ? clockOf(Number(clock.slice(1, 3)), Number(clock.slice(4, 6)), meridiem) : clock;
  return time === undefined ? undefined : { kind: 'time', time };
}

export const times = [
  defineRule({
    id: 'clock-time',
    summary: '“8:30 a.m. EST”, “3 p.m.”, “noon”: a clock time, of the day that the text is in.',
    pattern: [
      '{clock} [{zone}]',
      '{clock} {meridiem} [{zone}]',
      '{dom} {meridiem} [{zone}]',
      '{pointClock} {meridiem} [{zone}]',
      '(about|around) {clock} {meridiem} [{zone}]',
      '(about|around) {clock} [{zone}]',
      '(about|around) {dom} {meridiem} [{zone}]',
      '(about|around) {pointClock} {meridiem}',
      '{hhmm} {zone}',
      '{hhmm} hours',
      "{dom} o ' clock [in the {part}]",
      '{clock} hours',
      '{clock} {meridiem} , {zone}',
    ],
    read: ({ clock, meridiem, dom, part, zone, pointClock, hhmm }, { before, after, text }) => {
      if (hhmm !== undefined) return { kind: 'time', time: `T${hhmm.slice(0, 2)}:${hhmm.slice(2)}` };
      if (pointClock !== undefined) return fromClock(pointClock, meridiem);
      if (clock !== undefined) {
        if (!meridiem && !zone && /\d/.test(text()) && !CLOCK_PREPOSITIONS.has(before())) return undefined;
        if (after() === '-' && !meridiem) return undefined;
        return fromClock(clock, meridiem);
      }
      if (dom === undefined) return undefined;
      const time = clockOf(dom, 0, meridiem ?? (part === 'TMO' ? 'am' : part ? 'pm' : undefined));
      return time === undefined ? undefined : { kind: 'time', time };
    },
    examples: [
      { text: 'It began at 3 p.m. sharp.', published: '2024-06-17', finds: '3 p.m.', value: '2024-06-17T15:00' },
      {
        text: 'Doors open at 8:30 a.m. today.',
        published: '2024-06-17',
        finds: '8:30 a.m. today',
        value: '2024-06-17T08:30',
      },
    ],
    rejects: ['25:12', '14PM', 'He won 6:4.', 'a ratio of 10:30'],
  }),
  defineRule({
    id: 'time-and-date',
    summary: '“8:30 a.m. on Monday”, “Monday at noon”: a clock time with its day.',
    pattern: ['{time:date} [on|,] {date}', '{date} [,] at [about|around] {time:date}', '{time:date} {date}'],
    read: ({ time, date }) =>
      time.kind === 'time' && !time.of && time.time.startsWith('T') && date.kind !== 'time' && grainOf(date) === 'day'
        ? { ...time, of: date }
        : undefined,
    examples: [{ text: 'He spoke at noon on 4 May 1945.', finds: 'noon on 4 May 1945', value: '1945-05-04T12:00' }],
    rejects: ['noon in 1945'],
  }),
  defineRule({
    id: 'part-of-day',
    summary: '“this morning”, “last night”, “tonight”: a part of the publication day or of the night before.',
    pattern: [
      'this {part}',
      'last night',
      'tonight',
      'tomorrow {part}',
      'yesterday {part}',
      'today {part}',
      'overnight',
      'last evening',
    ],
    read: ({ part }, { text, after }) => {
      const words = text().toLowerCase();
      if (words === 'overnight' && NIGHT_NOUNS.has(after())) return undefined;
      const back = words.startsWith('last') || words === 'overnight' || words.startsWith('yesterday');
      const direction = back ? 'past' : words.startsWith('tomorrow') ? 'future' : 'same';
      const time = part ?? (words === 'last evening' ? 'TEV' : 'TNI');
      return {
        kind: 'time',
        time,
        of: { kind: 'shift', unit: 'day', count: direction === 'same' ? 0 : 1, direction, from: 'published' },
      };
    },
    examples: [
      { text: 'Police held him last night.', published: '2024-06-17', finds: 'last night', value: '2024-06-16TNI' },
      { text: 'They vote this evening.', published: '2024-06-17', finds: 'this evening', value: '2024-06-17TEV' },
    ],
    rejects: ['a tonightly show'],
  }),
  defineRule({
    id: 'day-part',
    summary: '“Monday night”, “the morning of 29 April 1975”: a part of a named day.',
    pattern: [
      '{date} {part}',
      'overnight {date}',
      'the {part} of {date}',
      'the {early} {part} hours of {date}',
      '{early} {date} {part}',
      'the {early} {part} of {date}',
      '{date} , in the {part}',
      'the {early} hours of {date}',
      '{early} in the {part} of {date}',
      '{part} of {date}',
      '{part} on {date}',
      'the {part} on {date}',
    ],
    read: ({ part, date }, { text }) => {
      if (grainOf(date) !== 'day' || date.kind === 'time' || date.kind === 'modified') return undefined;
      return { kind: 'time', time: part ?? (/^overnight/i.test(text()) ? 'TNI' : 'TMO'), of: date };
    },
    examples: [
      { text: 'He died on Monday night.', published: '2024-06-18', finds: 'Monday night', value: '2024-06-17TNI' },
      { text: 'On the night of May 13, 1958 they struck.', finds: 'the night of May 13, 1958', value: '1958-05-13TNI' },
    ],
    rejects: ['the afternoon of a faun'],
  }),
  defineRule({
    id: 'anaphoric-part',
    summary:
      '“that morning”, “the next morning”, “the following night”, “the previous evening”: a part of the day named last or of its neighbour.',
    pattern: [
      'that {part}',
      'that same {part}',
      'the same {part}',
      'the next {part}',
      'the following {part}',
      'the previous {part}',
      'the {part} before',
      'the {part} after',
      'early the next {part}',
      'early the following {part}',
      'the preceding {part}',
      'next {part}',
    ],
    read: ({ part }, { text }) => {
      const words = text().toLowerCase();
      const direction = /previous|preceding|before$/.test(words)
        ? 'past'
        : /next|following|after$/.test(words)
          ? 'future'
          : 'same';
      return {
        kind: 'time',
        time: part,
        of: { kind: 'shift', unit: 'day', count: direction === 'same' ? 0 : 1, direction, from: 'text' },
      };
    },
    examples: [
      {
        text: 'He was shot on 14 April 1865. He died the next morning.',
        finds: 'the next morning',
        value: '1865-04-15TMO',
      },
    ],
    rejects: ['that morningstar'],
  }),
  defineRule({
    id: 'bare-part',
    summary: '“in the morning”, “at night”: a part of the day that the text is in.',
    pattern: [
      'the {part}',
      '{part}',
      'the early {part}',
      'the late {part}',
      'early {part}',
      'late {part}',
      'early in the {part}',
      'late in the {part}',
      'late at {part}',
      'mid - {part}',
    ],
    read: ({ part }, { before, after, text }) => {
      const words = text().toLowerCase();
      if (/^(?:midday|night|nighttime|nightfall)$/.test(words)) {
        return before() === 'at' || before() === 'by' || before() === 'before' || before() === 'after'
          ? { kind: 'time', time: words === 'night' ? 'XTNI' : part }
          : undefined;
      }
      if (
        !/^(?:(?:the|early|late) |mid-)/.test(words) ||
        after() === 'of' ||
        after() === 'before' ||
        after() === 'after'
      )
        return undefined;
      if (words === 'the night' && ['through', 'during', 'in'].includes(before()))
        return {
          kind: 'time',
          time: 'TNI',
          of: { kind: 'shift', unit: 'day', count: 1, direction: 'past', from: 'published' },
        };
      return PART_PREPOSITIONS.has(before()) || /in the/.test(words) ? { kind: 'time', time: part } : undefined;
    },
    examples: [
      {
        text: 'It rained in the morning there.',
        published: '2024-06-17',
        finds: 'the morning',
        value: '2024-06-17TMO',
      },
    ],
    rejects: ['The Morning Post', 'nightclub'],
  }),
];

const NIGHT_NOUNS: ReadonlySet<string> = new Set([
  'rate',
  'rates',
  'stay',
  'stays',
  'guest',
  'guests',
  'train',
  'bag',
  'success',
  'sensation',
  'lending',
  'delivery',
  'trip',
  'flight',
  'bus',
  'trains',
]);
const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
  'around',
  'about',
  'since',
  ',',
]);
const PART_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'during',
  'by',
  'until',
  'throughout',
  'of',
  'at',
  'through',
]);
