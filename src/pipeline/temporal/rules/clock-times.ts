import { CLOCK_PREPOSITIONS } from '../lexicon/context-words.ts';
import { defineRule } from '../define-rule.ts';
import { clockOf, fromClock } from './clock-of.ts';

export const clockTimes = [
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
      '{clock} in the {part} [{zone}]',
      '(about|around) {clock} in the {part} [{zone}]',
    ],
    read: ({ clock, meridiem, dom, part, zone, pointClock, hhmm }, { before, after, text }) => {
      if (hhmm !== undefined) return { kind: 'time', time: `T${hhmm.slice(0, 2)}:${hhmm.slice(2)}` };
      if (pointClock !== undefined) return fromClock(pointClock, meridiem);
      if (clock !== undefined) {
        if (part !== undefined) return fromClock(clock, part === 'TMO' ? 'am' : 'pm');
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
        text: 'Doors open at 8:30 a.m. sharp.',
        published: '2024-06-17',
        finds: '8:30 a.m.',
        value: '2024-06-17T08:30',
      },
    ],
    rejects: ['25:12', '14PM', 'He won 6:4.', 'a ratio of 10:30'],
  }),
];
