import type { AnyUnit, Count, Meaning, ShiftMeaning } from '../meaning.ts';

/** A shift by whole units; a fortnight is two weeks, a millennium no unit of the calendar. */
export function shift(
  unit: AnyUnit,
  count: Count,
  direction: 'past' | 'future' | 'same',
  from: ShiftMeaning['from'],
  elastic = false,
): Meaning | undefined {
  if (unit === 'millennium') return undefined;
  // The calendar of years does not reach back “65 million years”.
  if (count !== 'X' && count > FARTHEST) return shift(unit, 'X', direction, from, elastic);
  // “Two seasons later” is said of sport, whose seasons are a year apart.
  if (unit === 'season' && elastic) return shift('year', count, direction, from, elastic);
  // No calendar has the fortnight that holds a day, so “this fortnight” is none.
  if (unit === 'fortnight')
    return count === 0 ? undefined : shift('week', count === 'X' ? 'X' : count * 2, direction, from, elastic);
  return { kind: 'shift', unit, count, direction, from, ...(elastic ? { elastic: true } : {}) };
}

const FARTHEST = 9000;
