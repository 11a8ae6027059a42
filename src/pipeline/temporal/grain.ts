import type { Unit } from '../calendar/units.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';

/** The finest unit that a meaning names; nothing for one that is no date. */
export function grainOf(meaning: Meaning): Unit | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return grainOfFields(meaning);
    case 'shift':
      return meaning.unit === 'hour' ||
        meaning.unit === 'minute' ||
        meaning.unit === 'second' ||
        meaning.unit === 'weekend'
        ? 'day'
        : meaning.unit;
    case 'time':
    case 'numeric':
    case 'numeric-pair':
      return 'day';
    case 'modified':
      return grainOf(meaning.of);
    default:
      return undefined;
  }
}

function grainOfFields(fields: CalendarMeaning): Unit {
  if (
    fields.day !== undefined ||
    fields.weekday !== undefined ||
    fields.nth !== undefined ||
    fields.named ||
    fields.weekend
  )
    return 'day';
  if (fields.month !== undefined) return 'month';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.season !== undefined) return 'season';
  if (fields.half !== undefined) return 'half';
  if (fields.year !== undefined || fields.shortYear !== undefined) return 'year';
  if (fields.decade !== undefined || fields.shortDecade !== undefined) return 'decade';
  return 'century';
}

/** A date of the calendar with its year, whatever its grain. */
export function namesYear(meaning: Meaning): boolean {
  if (meaning.kind === 'modified') return namesYear(meaning.of);
  if (meaning.kind === 'time') return meaning.of !== undefined && namesYear(meaning.of);
  return (
    meaning.kind === 'calendar' &&
    (meaning.year !== undefined || meaning.decade !== undefined || meaning.century !== undefined)
  );
}
