import type { Meaning, TimeMeaning } from '../meaning.ts';
import { daysBetween } from '../../calendar/calendar-date.ts';
import { shiftCell, type Cell } from '../../calendar/cell.ts';
import type { CalendarDate } from '../../types.ts';
import type { NamedDate, ResolveContext } from './context.ts';
import { placeCalendar } from './place-calendar.ts';
import { placeShift } from './place-shift.ts';
import type { Placed } from './placed.ts';

/** The place of a meaning on the calendar; nothing where it has none or the text gives no anchor. */
export function placeMeaning(meaning: Meaning, context: ResolveContext): Placed | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return placeCalendar(meaning, context, placeMeaning);
    case 'shift':
      return placeShift(meaning, context, placeMeaning);
    case 'modified': {
      const inner = placeMeaning(meaning.of, context);
      return inner && { ...inner, mod: meaning.mod };
    }
    case 'same': {
      const cell = context.latest?.cell;
      return cell && { cell, anchor: 'previous', anchorCell: cell, direction: 'same' };
    }
    case 'time': {
      const of = meaning.mayCome === true && context.tense() === 'future' ? TODAY : meaning.of;
      const time = beginsDay(meaning, context) ? 'T00:00' : meaning.time;
      const day = of ? placeMeaning(of, context) : dayOfText(time, context);
      return day && { ...day, time };
    }
    default:
      return undefined;
  }
}

const TODAY: Meaning = { kind: 'shift', unit: 'day', count: 0, direction: 'same', from: 'published' };

/** As it ends a day, which is how deadlines name it. */
const MIDNIGHT = 'T24:00';

/** “left just after midnight”: what has happened then began a day, unless the words name the day that it ends. */
function beginsDay({ time, of }: TimeMeaning, { tense, pointsAhead }: ResolveContext): boolean {
  return time === MIDNIGHT && !of && tense() === 'past' && !pointsAhead;
}

/** How many sentences a clock time alone looks back for its day, in news. */
const REACH = 6;

/** And in a story that is also told from today. */
const STORY_REACH = 3;

/** In news: a day of the sentence before, or of a few before it where that is about the day of publication. */
function isRecent({ cell, sentence: named }: NamedDate, published: CalendarDate, sentence: number): boolean {
  const isAbout = Math.abs(daysBetween(cell.start, published)) <= ABOUT;
  return named >= sentence - 1 || (isAbout && named >= sentence - REACH);
}

/** In days. */
const ABOUT = 14;

/** “Tuesday night … At 2 a.m.”: the small hours after an evening are of the day after it. */
function afterNight(time: string, { cell, time: last = '' }: NamedDate): Cell {
  return /^T0[0-5]:/.test(time) && /^T(?:NI|EV|1[89]|2)/.test(last) ? shiftCell(cell, 1) : cell;
}

/**
 * A clock time alone is of the day that the text named last, or of the day of publication: also where that day is still
 * to come and the verb is past (“opens tomorrow, and crowds gathered at noon”), or that day is over and the verb looks ahead.
 */
function dayOfText(time: string, context: ResolveContext): Placed {
  const last = lastDay(context);
  const near = last && isDayOf(last, context) ? afterNight(time, last) : undefined;
  const cell = near ?? { unit: 'day' as const, start: context.published };
  return { cell, anchor: near ? 'previous' : 'published', anchorCell: cell, direction: 'same' };
}

/** Whether a text that named a day goes on with an hour of it. */
function isDayOf(day: NamedDate, context: ResolveContext): boolean {
  const { narrative, fromToday, published, sentence, tense, looksAhead } = context;
  if (narrative) return !fromToday || day.sentence >= sentence - STORY_REACH;
  if (!isRecent(day, published, sentence)) return false;
  const { start } = day.cell;
  return start > published ? tense() !== 'past' : start === published || day.sentence === sentence || !looksAhead();
}

/** In news, what happened at a clock time did so on a day of happenings, if one was named just before that of saying. */
function lastDay({ narrative, previousDay, eventDay, sentence, tense }: ResolveContext): NamedDate | undefined {
  if (narrative || !eventDay || eventDay === previousDay) return previousDay;
  return eventDay.sentence >= sentence - EVENT_REACH && tense() === 'past' ? eventDay : previousDay;
}

/** In sentences. */
const EVENT_REACH = 2;
