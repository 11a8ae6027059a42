import { CLOCK_PREPOSITIONS } from '../lexicon/context-words.ts';
import { defineRule } from '../define-rule.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { clockOf, fromClock } from './clock-of.ts';
import type { Meaning } from '../meaning.ts';

const TODAY: Meaning = { kind: 'shift', unit: 'day', count: 0, direction: 'same', from: 'published' };

/** The stamp goes first: its words are also a clock time's. */
export const clockTimes = [
  defineRule({
    id: 'clock-stamp',
    summary:
      '“10:15 Good morning.”, “8:53: Sensors are lost.”: the time that opens an entry of a live report or a list.',
    pattern: ['{clock}', '{clock} {meridiem}', '{pointClock} {meridiem}', '{dom} {meridiem}'],
    read: ({ clock, pointClock, dom, meridiem }, { before, after, nextWord, text }) => {
      if (before() !== '' || !/^\d/.test(text())) return undefined;
      const isListed = STAMP_MARKS.has(after());
      if (!isListed && !/^[A-Z]/.test(nextWord())) return undefined;
      const figures = clock ?? pointClock ?? (dom === undefined ? undefined : clockOf(dom, 0, undefined));
      const read = figures === undefined ? undefined : fromClock(figures, meridiem);
      // A live report is of its own day; a list is of the day that its heading names.
      return read?.kind === 'time' && !isListed ? { ...read, of: TODAY } : read;
    },
    examples: [
      {
        text: '10:15 Good morning. The square is full.',
        published: '2024-06-17',
        finds: '10:15',
        value: '2024-06-17T10:15',
      },
      { text: '8:53: Sensors are lost.', published: '2024-06-17', finds: '8:53', value: '2024-06-17T08:53' },
    ],
    rejects: ['10:15 is no ratio.', '2:05 behind came Lee.', 'He won 6:4.'],
  }),
  defineRule({
    id: 'clock-time',
    summary: '“8:30 a.m. EST”, “3 p.m.”, “noon”: a clock time, of the day that the text is in.',
    pattern: [
      '{clock} [{zone}]',
      '12 {clock} [{zone}]',
      '{clock} {meridiem} [{zone}]',
      '{dom} {meridiem} [{zone}]',
      '{pointClock} {meridiem} [{zone}]',
      '(about|around) {clock} {meridiem} [{zone}]',
      '(about|around) {clock} [{zone}]',
      '(about|around) {dom} {meridiem} [{zone}]',
      '(about|around) {pointClock} {meridiem}',
      '{hhmm} [{zone}]',
      '{hhmm} hours',
      "{dom} o ' clock [in the {part}]",
      '{clock} hours',
      '{clock} {meridiem} , {zone}',
      '{clock} in the {part} [{zone}]',
      '(about|around) {clock} in the {part} [{zone}]',
    ],
    read: ({ clock, meridiem, dom, part, zone, pointClock, hhmm }, { before, after, text }) => {
      if (hhmm !== undefined) {
        if (zone === undefined && !(isHourOfWatch(hhmm, before(), after()) || text().endsWith('s'))) return undefined;
        return { kind: 'time', time: `T${hhmm.slice(0, 2)}:${hhmm.slice(2)}` };
      }
      if (pointClock !== undefined) return fromClock(pointClock, meridiem);
      // “12 noon”
      if (/^12 \d/.test(text())) return undefined;
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
    rejects: ['25:12', '14PM', 'He won 6:4.', 'a ratio of 10:30', 'Call us at 0845 600 1122.', 'at 1947'],
  }),
];

const STAMP_MARKS = wordSet(': - —');

/** “at 0947”: the nought says that it is neither a year nor a count; more figures make it a telephone's. */
function isHourOfWatch(figures: string, before: string, after: string): boolean {
  return figures.startsWith('0') && CLOCK_PREPOSITIONS.has(before) && before !== ',' && !/^[\d-]/.test(after);
}
