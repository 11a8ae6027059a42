import type { AnyUnit, Count, Meaning, ShiftMeaning } from '../meaning.ts';

/** A shift by whole units; a millennium is ten centuries and no unit of the calendar. */
export function shift(
  unit: AnyUnit,
  count: Count,
  direction: 'past' | 'future' | 'same',
  from: ShiftMeaning['from'],
  elastic = false,
): Meaning | undefined {
  if (unit === 'millennium') return undefined;
  return { kind: 'shift', unit, count, direction, from, ...(elastic ? { elastic: true } : {}) };
}
