import { compareDates } from '../calendar/calendar-date.ts';
import type { Telling } from './prepare-mention.ts';

/**
 * Whether one gives another day to what the other says is due: beside it ("The vote, due in March, was put off until July"), or
 * by its name in a report before.
 */
export function isPutOff(a: Telling, b: Telling): boolean {
  if (a.givesNewDay === b.givesNewDay) return false;
  const [due, moved] = a.givesNewDay ? [b, a] : [a, b];
  if (due.mention.status !== 'announced' || compareDates(due.mention.reported, moved.mention.reported) > 0)
    return false;
  return isBeside(due.mention, moved.mention) || due.concepts.all.has(moved.concepts.action);
}

const isBeside = (due: Telling['mention'], moved: Telling['mention']): boolean =>
  due.article === moved.article && moved.clause.start <= due.clause.start && due.clause.end <= moved.clause.end;
