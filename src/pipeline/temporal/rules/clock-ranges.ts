import { defineRule } from '../define-rule.ts';
import type { Meaning } from '../meaning.ts';
import { fromClock } from './clock-of.ts';
import { isDay } from './is-day.ts';
import { rangeOf } from './range-of.ts';

export const clockRanges = [
  defineRule({
    id: 'clock-range',
    summary:
      '“from 7:30 to 9:00 p.m.”, “8-10 p.m. Friday”: the first takes the half of the day and the day from the last.',
    pattern: [
      '{from:clock} (to|until|and) {to:clock} {meridiem}',
      '{from:clock} - {to:clock} {meridiem}',
      '{from:clock} (to|until|and) {to:clock} {meridiem} [on|,] {date}',
      '{from:clock} - {to:clock} {meridiem} [on|,] {date}',
      '{fromHour:dom} (to|until|and) {toHour:dom} {meridiem}',
      '{fromHour:dom} - {toHour:dom} {meridiem}',
      '{fromHour:dom} (to|until|and) {toHour:dom} {meridiem} [on|,] {date}',
      '{fromHour:dom} - {toHour:dom} {meridiem} [on|,] {date}',
    ],
    read: ({ from, to, fromHour, toHour, meridiem, date }, { spanOf }) => {
      const [first, last] = [from ?? onTheHour(fromHour), to ?? onTheHour(toHour)];
      if (first === undefined || last === undefined || (date && !isDay(date))) return undefined;
      const [early, same, end] = [fromClock(first, 'am'), fromClock(first, meridiem), fromClock(last, meridiem)];
      if (early?.kind !== 'time' || same?.kind !== 'time' || end?.kind !== 'time') return undefined;
      const start = same.time < end.time ? same : early;
      const of = (meaning: Meaning): Meaning => (date && meaning.kind === 'time' ? { ...meaning, of: date } : meaning);
      return rangeOf(
        { span: spanOf(from === undefined ? 'fromHour' : 'from'), meaning: of(start) },
        {
          span: {
            start: spanOf(to === undefined ? 'toHour' : 'to').start,
            end: spanOf(date === undefined ? 'meridiem' : 'date').end,
          },
          meaning: of(end),
        },
      );
    },
    examples: [
      {
        text: 'It is open from 7:30 to 9:00 p.m. today.',
        published: '2024-05-31',
        finds: '7:30',
        value: '2024-05-31T19:30',
      },
      { text: 'It is open 8-10 p.m. Saturday there.', published: '2024-05-31', finds: '8', value: '2024-06-01T20:00' },
    ],
    rejects: ['They won by 7:30 to 9:00 there.', 'from 8 to 10 miles'],
  }),
];

function onTheHour(hour: number | undefined): string | undefined {
  return hour === undefined ? undefined : `T${String(hour).padStart(2, '0')}:00`;
}
