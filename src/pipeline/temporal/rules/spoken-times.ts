import { defineRule } from '../define-rule.ts';
import { AFTER_HOUR, HOUR_LEADERS } from '../lexicon/context-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Meaning } from '../meaning.ts';
import { clockOf } from './clock-of.ts';

export const spokenTimes = [
  defineRule({
    id: 'spoken-time',
    summary: '“eight thirty-one PM”, “seven o’clock in the evening”: a clock time in words.',
    pattern: [
      '{n} {meridiem} [{zone}]',
      '{n} {minute:n} {meridiem} [{zone}]',
      "{n} o ' clock",
      "{n} o ' clock in the {part}",
      '{n} {minute:n} in the {part}',
      '{n} in the {part}',
    ],
    read: ({ n, minute, meridiem, part }, { before }) => {
      const isTime = meridiem !== undefined || minute !== undefined || HOUR_LEADERS.has(before());
      const half = meridiem ?? halfOf(part);
      return Number.isInteger(n) && isTime ? timeAt(n, minute ?? 0, half) : undefined;
    },
    examples: [
      {
        text: 'It was eight thirty-one PM when it rang.',
        published: '2024-06-17',
        finds: 'eight thirty-one PM',
        value: '2024-06-17T20:31',
      },
      {
        text: 'He came at four in the afternoon there.',
        published: '2024-06-17',
        finds: 'four in the afternoon',
        value: '2024-06-17T16:00',
      },
    ],
    rejects: ['twenty PM', 'two in the morning rain drowned', 'one of three in the evening class'],
  }),
  defineRule({
    id: 'past-the-hour',
    summary: '“half past eight”, “a quarter to six in the evening”.',
    pattern: [
      'half past {n} [in the {part}]',
      '[a] quarter (past|to) {n} [in the {part}]',
      'half past {clock}',
      '[a] quarter (past|to) {clock}',
    ],
    read: ({ n = 12, part, clock }, { before, text }) => {
      const half = clock === undefined ? halfOf(part) : halfBeside(clock, !/ to /i.test(text()));
      if (/^half/i.test(text())) return timeAt(n, 30, half);
      // “Sales fell a quarter to 9 billion.”
      if (part === undefined && !HOUR_LEADERS.has(before())) return undefined;
      return / to /i.test(text()) ? timeAt(n === 1 ? 12 : n - 1, 45, half) : timeAt(n, 15, half);
    },
    examples: [
      {
        text: 'They met at half past eight there.',
        published: '2024-06-17',
        finds: 'half past eight',
        value: '2024-06-17T08:30',
      },
      {
        text: 'They met at a quarter to six there.',
        published: '2024-06-17',
        finds: 'a quarter to six',
        value: '2024-06-17T05:45',
      },
      {
        text: 'It fell at a quarter to midnight there.',
        published: '2024-06-17',
        finds: 'a quarter to midnight',
        value: '2024-06-17T23:45',
      },
    ],
    rejects: ['half past caring', 'Sales fell a quarter to 9 billion.'],
  }),
  defineRule({
    id: 'minutes-past-the-hour',
    summary: '“at ten to nine”, “one minute past twelve”: so many minutes before or after an hour.',
    pattern: [
      '[about|around] {n} (past|to) {hour:n} [in the {part}]',
      '{n} (past|to) {clock}',
      '{n} (minute|minutes) (past|to) {hour:n} [in the {part}]',
      '{n} (minute|minutes) (past|to) {clock}',
    ],
    read: ({ n: minute, hour = 12, clock, part }, { before, after, text }) => {
      const counts = / minutes? /i.test(text());
      if (!Number.isInteger(minute) || minute < 1 || minute > 29 || !(counts || minute % 5 === 0)) return undefined;
      // “at ten to nine”, but “from ten to nine”, “voted ten to nine”, “stood at five to two votes”.
      if (!counts && part === undefined && !(before() === 'at' && AFTER_HOUR.has(after()))) return undefined;
      if (!counts && [2, 3, 4].some((steps) => ODDS.has(before(steps)))) return undefined;
      const past = / past /i.test(text());
      const half = clock === undefined ? halfOf(part) : halfBeside(clock, past);
      return !past ? timeAt(hour === 1 ? 12 : hour - 1, 60 - minute, half) : timeAt(hour, minute, half);
    },
    examples: [
      {
        text: 'The shop opened at ten to nine.',
        published: '2024-06-17',
        finds: 'ten to nine',
        value: '2024-06-17T08:50',
      },
      {
        text: 'It went out at one minute past twelve.',
        published: '2024-06-17',
        finds: 'one minute past twelve',
        value: '2024-06-17T12:01',
      },
    ],
    rejects: [
      'They won by ten to nine.',
      'He cut it from ten to five.',
      'It stood at five to two votes.',
      'The odds stood at five to two.',
    ],
  }),
];

/** “The odds stood at five to one.” */
const ODDS = wordSet('odds priced favourite favorite outsider bookmakers');

/** Hours go by twelve, as they are said. */
function timeAt(hour: number, minute: number, half: 'am' | 'pm' | undefined): Meaning | undefined {
  const time = hour >= 1 && hour <= 12 ? clockOf(hour, minute, half) : undefined;
  return time === undefined ? undefined : { kind: 'time', time };
}

/** “in the morning”, “in the evening”. */
function halfOf(part: string | undefined): 'am' | 'pm' | undefined {
  return part === undefined ? undefined : part === 'TMO' ? 'am' : 'pm';
}

/** A minute past noon and a minute to midnight are after noon. */
function halfBeside(clock: string, past: boolean): 'am' | 'pm' {
  return past === (clock === 'T12:00') ? 'pm' : 'am';
}
