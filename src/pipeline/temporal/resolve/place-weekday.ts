import { addDays, daysBetween } from '../../calendar/calendar-date.ts';
import { cellOf, type Cell } from '../../calendar/cell.ts';
import { daysToNext, weekdayOf } from '../../calendar/units.ts';
import type { CalendarDate, Direction } from '../../types.ts';
import type { CalendarMeaning } from '../meaning.ts';
import type { NamedDate, ResolveContext } from './context.ts';
import type { Placed } from './placed.ts';

/** “Monday”: of the week of publication, of the story, or the one that the words lean to. */
export function placeWeekday(weekday: number, fields: CalendarMeaning, context: ResolveContext): Placed | undefined {
  // “He left on the Monday”: of a week that nothing has named.
  if (fields.anaphoric === true && !context.previousDay && context.tense() === 'past') return undefined;
  const again = fields.lean === undefined ? namedAgain(weekday, context) : undefined;
  if (again) return { cell: again, anchor: 'previous', anchorCell: again, direction: 'same' };
  const story =
    fields.anaphoric === true ||
    (context.narrative && fields.lean === undefined && isNear(context.previousDay, context));
  const base = (story ? context.previousDay?.cell.start : undefined) ?? context.published;
  const anchor = story && context.previousDay ? 'previous' : 'published';
  const direction = hasJustPassed(base, weekday, context)
    ? 'past'
    : !story && fields.lean === undefined && isEitherWay(context)
      ? nearer(base, weekday)
      : fields.lean === undefined && context.addsToToday()
        ? 'future'
        : weekdayDirection(fields, context, story);
  const start = story || fields.lean !== undefined ? undefined : startOf(direction, context);
  const day =
    fields.anaphoric === true && direction === 'future' && fields.lean !== 'this'
      ? // “The following Thursday” is the first after the day of the story.
        addDays(base, daysToNext(weekday, base))
      : nearestWeekday(start ?? base, weekday, direction, fields.lean);
  return { cell: cellOf('day', day), anchor, anchorCell: cellOf('day', base), direction };
}

/** “was found nine days later, on Wednesday”: the day just named, by its name. */
function namedAgain(weekday: number, { latest, sentence, byTheWay }: ResolveContext): Cell | undefined {
  if (!byTheWay || latest?.sentence !== sentence || latest.cell.unit !== 'day') return undefined;
  return weekdayOf(latest.cell.start) === weekday ? latest.cell : undefined;
}

/** The other day of the sentence that this one is counted from, if any. */
function startOf(direction: Direction, context: ResolveContext): CalendarDate | undefined {
  return direction === 'future' ? dayBefore(context) : direction === 'past' ? dayAfter(context) : undefined;
}

/** “arrested Monday after a shooting Friday”: the Friday before that Monday. */
function dayAfter(context: ResolveContext): CalendarDate | undefined {
  const { latest, published, leadsTo } = context;
  const ago = latest?.cell.unit === 'day' ? daysBetween(latest.cell.start, published) : -1;
  return latest && ago >= 0 && ago <= LISTED && (leadsTo() || saysHad(context)) ? latest.cell.start : undefined;
}

/** “She said Tuesday that he had left Thursday”. */
function saysHad({ latest, sentence, pluperfect, pointsAhead }: ResolveContext): boolean {
  // “by Thursday he had left” goes on.
  return latest?.sentence === sentence && !pointsAhead && pluperfect();
}

/** “bills next Tuesday and bonds Wednesday”, “held Sunday, was to appear Monday”: the day that this one goes on from. */
function dayBefore(context: ResolveContext): CalendarDate | undefined {
  const { latest, published, sentence, byTheWay, goesOn, wasToFollow } = context;
  // “Next week brings the report, on Friday.”
  if (latest?.cell.unit === 'week' && latest.sentence === sentence && latest.cell.start > published && byTheWay)
    return latest.cell.start;
  if (latest?.cell.unit !== 'day') return undefined;
  const ahead = daysBetween(published, latest.cell.start);
  return Math.abs(ahead) <= LISTED && (ahead > 0 ? goesOn() : wasToFollow()) ? latest.cell.start : undefined;
}

/** How many days ahead or behind a day may lie that weekdays are counted from. */
const LISTED = 9;

/** A weekday goes on from a day that was named just before; further on, it is one of the week of publication. */
function isNear(previousDay: NamedDate | undefined, { sentence, tense }: ResolveContext): boolean {
  return previousDay !== undefined && previousDay.sentence >= sentence - NEAR && tense() !== 'future';
}

const NEAR = 2;

/** “They gave him until Thursday”, “was to end Thursday”, written on Friday: of what was so set, the day after speaks. */
function hasJustPassed(base: CalendarDate, weekday: number, { deadline, wasToBe }: ResolveContext): boolean {
  return weekdayOf(addDays(base, -1)) === weekday && (deadline === 'set' || wasToBe());
}

/** “had given them until Friday”, “were cautious before Friday's report”: the day may be over or not. */
function isEitherWay({ deadline, isAwaited, tense }: ResolveContext): boolean {
  return deadline === 'past' || (isAwaited() && tense() !== 'future');
}

function nearer(base: CalendarDate, weekday: number): Direction {
  return (weekday - weekdayOf(base) + 7) % 7 <= 3 ? 'future' : 'past';
}

function weekdayDirection({ lean, isSaid }: CalendarMeaning, context: ResolveContext, story: boolean): Direction {
  if (isSaid) return 'past';
  if (lean === 'past' || lean === 'future') return lean;
  if (story) return 'future';
  if (lean === undefined && context.isAfterEvent()) return 'past';
  const tense = context.tense();
  if (lean === 'this') return tense === 'past' ? 'past' : 'future';
  if (tense === 'past') return context.setFor ? 'future' : 'past';
  if (tense === 'standing') return context.pointsAhead ? 'future' : 'past';
  // The present with a weekday is a plan (“the committee meets Monday”), unless it looks back (“since Monday”).
  if (tense === 'unknown' && context.headsList) return 'past';
  return tense === 'future' || tense === 'intended' || context.setFor || (context.inSentence && !context.pointsBack)
    ? 'future'
    : 'past';
}

/** “last Friday” is before today and “next Friday” is that of the next ISO week; a bare Friday may be today. */
function nearestWeekday(
  base: CalendarDate,
  weekday: number,
  direction: Direction,
  lean: CalendarMeaning['lean'],
): CalendarDate {
  const today = weekdayOf(base);
  if (direction === 'past') {
    const back = (today - weekday + 7) % 7;
    return addDays(base, -(back === 0 && lean === 'past' ? 7 : back));
  }
  if (lean === 'future') return addDays(base, 7 - today + weekday);
  return addDays(base, (weekday - today + 7) % 7);
}
