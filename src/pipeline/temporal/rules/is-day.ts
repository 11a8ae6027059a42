import { grainOf } from '../grain.ts';
import type { Meaning } from '../meaning.ts';

/** A day by its name or its number; “two hours later” is counted from the time. */
export function isDay(date: Meaning): boolean {
  if (date.kind === 'time' || grainOf(date) !== 'day') return false;
  return date.kind !== 'shift' || (date.unit === 'day' && date.elastic === undefined);
}
