import type { EventMention, TimelineEvent } from '../types.ts';
import { dayNumber } from '../calendar/calendar-date.ts';
import { parseEdtf } from '../calendar/edtf.ts';
import { lengthInDays } from '../calendar/interval.ts';
import { oncePer } from '../once-per.ts';

/** Which share of a date is over before the part begins that the words name: “mid-2019” begins after four months. */
const gone = { START: 0, MID: 1 / 3, END: 2 / 3 } as const;

/** In order of time: by the first day that the words leave open, the finer date first, then by id. */
export function inTimeOrder(a: TimelineEvent, b: TimelineEvent): number {
  return (
    firstDayOf(a) - firstDayOf(b) ||
    lengthInDays(a.date.interval) - lengthInDays(b.date.interval) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * The first day on which an event can lie, as a number. “Late 2019” has the value of the whole year, but is not to come
 * before its March; nor is “later that decade” to come before the year that the text had just named.
 */
const firstDayOf = oncePer(({ date, mentions }: TimelineEvent): number => {
  const telling = mentions.filter((mention) => mention.date.edtf === date.edtf);
  return Math.max(dayNumber(date.interval.start), ...telling.map(firstDayOfMention));
});

function firstDayOfMention({ date: { interval, qualifier }, expression }: EventMention): number {
  const [start, end] = [dayNumber(interval.start), dayNumber(interval.end)];
  const { mod } = expression.timex;
  // The value of “the mid-1990s” is about 1995 already.
  if ((mod !== 'START' && mod !== 'MID' && mod !== 'END') || qualifier !== 'exact') return start;
  const opening = start + Math.floor(gone[mod] * (end - start));
  return mod === 'END' ? Math.max(opening, firstDayOfAnchor(expression.anchorValue, start, end)) : opening;
}

/** The first day of the date that “later” counts from, where that lies within the unit. */
function firstDayOfAnchor(anchor: string | undefined, start: number, end: number): number {
  const value = anchor === undefined ? undefined : parseEdtf(anchor);
  if (value?.type !== 'date') return start;
  const day = dayNumber(value.interval.start);
  return day < end ? day : start;
}
