import { defineRule } from '../define-rule.ts';
import { grainOf } from '../grain.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isDay } from './is-day.ts';
import { LONE_PREPOSITIONS, NIGHT_NOUNS, PART_PREPOSITIONS } from '../lexicon/context-words.ts';

export const partsOfDay = [
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
        // The night reaches into the day of publication, which clock times after it are of.
        ...(words === 'overnight' ? { aside: true, mayCome: true } : {}),
      };
    },
    examples: [
      { text: 'Police held him last night.', published: '2024-06-17', finds: 'last night', value: '2024-06-16TNI' },
      { text: 'They vote this evening.', published: '2024-06-17', finds: 'this evening', value: '2024-06-17TEV' },
      { text: 'Two inches fell overnight.', published: '2024-06-17', finds: 'overnight', value: '2024-06-16TNI' },
      { text: 'Snow is expected overnight.', published: '2024-06-17', finds: 'overnight', value: '2024-06-17TNI' },
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
      'the (wee|small|predawn) hours of {date}',
      '{early} in the {part} of {date}',
      '{early} {part} [on] {date}',
      '{early} - {part} [on] {date}',
      '{part} of {date}',
      '{part} on {date}',
      'the {part} on {date}',
    ],
    read: ({ part, date }, { text, before, after }) => {
      if (grainOf(date) !== 'day' || date.kind === 'time' || date.kind === 'modified') return undefined;
      // “on a Friday afternoon in May 1998”: which one is not said.
      const isAnyOne = (before() === 'a' || before() === 'one') && after() === 'in';
      if (isAnyOne && date.kind === 'calendar' && date.weekday !== undefined && date.day === undefined)
        return { kind: 'unknown', as: `XXXX-WXX-${date.weekday}${part ?? ''}` };
      return { kind: 'time', time: part ?? (/^overnight/i.test(text()) ? 'TNI' : 'TMO'), of: date };
    },
    examples: [
      { text: 'He died on Monday night.', published: '2024-06-18', finds: 'Monday night', value: '2024-06-17TNI' },
      {
        text: 'He was hit in the early hours of Sunday.',
        published: '2023-08-21',
        finds: 'the early hours of Sunday',
        value: '2023-08-20TMO',
      },
      { text: 'On the night of May 13, 1958 they struck.', finds: 'the night of May 13, 1958', value: '1958-05-13TNI' },
    ],
    rejects: ['the afternoon of a faun', 'Saturday Night Live was on.'],
  }),
  defineRule({
    id: 'midday-of-day',
    summary: '“midday Tuesday”: no other part of the day stands before its day without a preposition.',
    pattern: '{part} {date}',
    read: ({ part, date }) => (part === 'TMI' && isDay(date) ? { kind: 'time', time: part, of: date } : undefined),
    examples: [
      {
        text: 'It is due by midday Tuesday.',
        published: '2013-03-22',
        finds: 'midday Tuesday',
        value: '2013-03-26TMI',
      },
    ],
    rejects: ['a lunchtime walk'],
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
      '(early|late) - {part}',
      'all {part}',
      'the (early|small|wee) hours',
    ],
    read: ({ part = 'TMO' }, { before, after, text }) => {
      const words = text().toLowerCase();
      if (words.endsWith('hours'))
        return NIGHT_LEADERS.has(before()) && after() !== 'of' ? { kind: 'time', time: part } : undefined;
      // “in afternoon trading”
      if (!words.includes(' ') && /^trad(?:e|ing)$/.test(after())) return { kind: 'time', time: part };
      if (words === 'the lunchtime') return undefined;
      if (/^(?:mid(?:day|morning|afternoon)|night|nighttime|nightfall|lunchtime)$/.test(words)) {
        return LONE_PREPOSITIONS.has(before()) || (words === 'midday' && (before() === 'is' || before() === 'was'))
          ? { kind: 'time', time: words === 'night' ? 'XTNI' : part }
          : undefined;
      }
      // “all night” says rather for how long.
      if (words.startsWith('all ')) return part === 'TNI' ? undefined : { kind: 'time', time: part };
      if (
        !/^(?:(?:the|early|late) |(?:mid|early|late)-)/.test(words) ||
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
      return PART_PREPOSITIONS.has(before()) || /in the|^(?:early|late)-/.test(words)
        ? { kind: 'time', time: part }
        : undefined;
    },
    examples: [
      {
        text: 'It rained in the morning there.',
        published: '2024-06-17',
        finds: 'the morning',
        value: '2024-06-17TMO',
      },
      {
        text: 'They sang until the small hours.',
        published: '2024-06-17',
        finds: 'the small hours',
        value: '2024-06-17TMO',
      },
    ],
    rejects: ['The Morning Post', 'nightclub', 'in the early hours of the war', 'at the lunchtime show'],
  }),
];

/** Before “the small hours”. */
const NIGHT_LEADERS = wordSet('in during until till into by');
