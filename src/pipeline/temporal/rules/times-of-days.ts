import { makeDate, partsOf } from '../../calendar/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { AFTER_HOUR, HOUR_LEADERS } from '../lexicon/context-words.ts';
import type { CalendarDate } from '../../types.ts';
import { isDay } from './is-day.ts';
import type { Meaning, TimeMeaning } from '../meaning.ts';

export const timesOfDays = [
  defineRule({
    id: 'time-and-date',
    summary: '“8:30 a.m. on Monday”, “Monday at noon”, “4:10 p.m. (0710 GMT) on Monday”: a clock time with its day.',
    pattern: [
      '{time:date} [on|,] {date}',
      '{date} [,] at [about|around] {time:date}',
      '{time:date} ( {other:date} ) [on] {date}',
      '{stamp:date} {time:date}',
    ],
    read: ({ time, date: day, other, stamp }, { text, published }) => {
      const date = day ?? (stamp?.kind === 'numeric' ? stampedDay(stamp.parts, published) : undefined);
      return date && isClock(time) && (other === undefined || isClock(other)) && isDay(date) && !endsSentence(text())
        ? { ...time, of: date }
        : undefined;
    },
    examples: [
      { text: 'He spoke at noon on 4 May 1945.', finds: 'noon on 4 May 1945', value: '1945-05-04T12:00' },
      {
        text: 'It hit at 4:10 p.m. (0710 GMT) on Sunday.',
        published: '2011-05-02',
        finds: '4:10 p.m. (0710 GMT) on Sunday',
        value: '2011-05-01T16:10',
      },
    ],
    rejects: ['noon in 1945', 'It rang at 7:30 p.m. On Monday they came.', 'at 7:30 p.m. Two hours later'],
  }),
  defineRule({
    id: 'time-and-part',
    summary: '“half past eight on Friday morning”, “3 o’clock this morning”: the part says which half of the day.',
    pattern: ['{time:date} [on|,] {date}', '{date} [,] at [about|around] {time:date}'],
    read: ({ time, date }, { text }) =>
      isClock(time) && date.kind === 'time' && !endsSentence(text()) ? inPart(time.time, date) : undefined,
    examples: [
      {
        text: 'They met at half past eight on Friday evening.',
        published: '2024-05-31',
        finds: 'half past eight on Friday evening',
        value: '2024-05-31T20:30',
      },
      {
        text: 'They vote tonight, at 7 o’clock.',
        published: '2024-05-31',
        finds: 'tonight, at 7 o’clock',
        value: '2024-05-31T19:00',
      },
    ],
    rejects: ['half past eight on Friday', 'It rang at 7:30 p.m. This morning they came.'],
  }),
  defineRule({
    id: 'hour-and-part',
    summary: '“at nine this morning”, “before 10 last night”: a lone number before a part of the day is its hour.',
    pattern: ['{n} [on] {date}', '{clock} {date}'],
    read: ({ n = 0, clock, date }, { before }) => {
      if (clock !== undefined)
        return date.kind === 'time' && /^T[A-Z]/.test(date.time) ? inPart(clock, date) : undefined;
      if (date.kind !== 'time' || !Number.isInteger(n) || n < 1 || n > 12 || !HOUR_LEADERS.has(before()))
        return undefined;
      return /^T[A-Z]/.test(date.time) ? inPart(`T${String(n).padStart(2, '0')}:00`, date) : undefined;
    },
    examples: [
      {
        text: 'He left at nine this morning.',
        published: '2024-05-31',
        finds: 'nine this morning',
        value: '2024-05-31T09:00',
      },
      {
        text: 'It began at 9 on Wednesday evening.',
        published: '2013-03-22',
        finds: '9 on Wednesday evening',
        value: '2013-03-20T21:00',
      },
    ],
    rejects: ['He met nine this morning.', 'at nine'],
  }),
  defineRule({
    id: 'part-and-hour',
    summary: '“tonight at 8”, “tomorrow morning at 9”: a lone number after a part of the day is its hour.',
    pattern: '{date} at [about|around] {dom}',
    read: ({ date, dom }, { after, text }) => {
      if (date.kind !== 'time' || dom > 12 || !/\d$/.test(text()) || !AFTER_HOUR.has(after())) return undefined;
      return inPart(`T${String(dom).padStart(2, '0')}:00`, date);
    },
    examples: [
      {
        text: 'It opens tonight at 8 in Rome.',
        published: '2024-05-31',
        finds: 'tonight at 8',
        value: '2024-05-31T20:00',
      },
    ],
    rejects: ['tonight at 8 places', 'Monday at 8'],
  }),
];

/** “08-14-90 1601EDT”: the figures that can be a day, or those of publication. */
function stampedDay([a, b, year]: readonly [number, number, number], published: CalendarDate): Meaning | undefined {
  const [monthFirst, dayFirst] = [makeDate(year, a, b), makeDate(year, b, a)];
  const only =
    monthFirst && dayFirst ? [monthFirst, dayFirst].find((day) => day === published) : (monthFirst ?? dayFirst);
  return only && { kind: 'calendar', ...partsOf(only) };
}

/** A clock time whose day is not known yet. */
function isClock(meaning: Meaning): meaning is TimeMeaning {
  return meaning.kind === 'time' && !meaning.of && /^T\d/.test(meaning.time);
}

/** “7:30 p.m. On Monday …”: the point is also that of the sentence. */
function endsSentence(text: string): boolean {
  return /m\.\s+(?:On|The|This|Early|Late|Today|Tomorrow|Yesterday)\b/.test(text);
}

/** The first hour that can be in the second half of the day: “2 o'clock last night” was after midnight. */
const FIRST_HOURS: Readonly<Partial<Record<string, number>>> = { TAF: 1, TEV: 1, TNI: 5 };

function inPart(time: string, { time: part, of }: TimeMeaning): Meaning | undefined {
  if (!of) return undefined;
  const hour = Number(time.slice(1, 3));
  const first = FIRST_HOURS[part];
  const later = first !== undefined && hour >= first && hour < 12;
  // “ten past twelve on Monday morning”
  if (part === 'TMO' && hour === 12) return { kind: 'time', time: `T00${time.slice(3)}`, of };
  return { kind: 'time', time: later ? `T${hour + 12}${time.slice(3)}` : time, of };
}
