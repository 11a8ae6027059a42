import type { CalendarMeaning, Meaning } from '../meaning.ts';

/** Puts a part of a year (or of any larger unit) within what the words name. */
export function within(fields: Partial<CalendarMeaning>, outer: Meaning | undefined, year?: number): Meaning {
  return {
    kind: 'calendar',
    ...fields,
    ...(outer === undefined ? {} : { within: outer }),
    ...(year === undefined ? {} : { year }),
  };
}
