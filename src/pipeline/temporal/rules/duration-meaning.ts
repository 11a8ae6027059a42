import { durationOf } from '../duration.ts';
import type { AnyUnit, Count, Meaning, Mod } from '../meaning.ts';

/** Half a unit in the next smaller one: half an hour is `PT30M`. */
const HALVES: Readonly<Partial<Record<AnyUnit, string>>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
  millennium: 'P500Y',
};

export function halfOf(unit: AnyUnit): Meaning {
  return { kind: 'duration', iso: HALVES[unit] ?? durationOf(0.5, unit) };
}

export function duration(count: Count, unit: AnyUnit, mod?: Mod): Meaning {
  return { kind: 'duration', iso: durationOf(count, unit), ...(mod ? { mod } : {}) };
}
