import { z } from 'zod';
import { daysInMonth, parseCalendarDate } from '../../pipeline/calendar/calendar-date.ts';
import { MONTH_NAMES } from '../../pipeline/calendar/describe-date.ts';
import { parseEdtf } from '../../pipeline/calendar/edtf.ts';
import type { CalendarDate } from '../../pipeline/types.ts';
import { findForbidden } from '../text/unwanted-characters.ts';

/** The kinds of value that fields are made of. What each field expects, in words, stands in its guide. */

/** YAML's escapes, as in `"\x01"` and `"\uD800"`, write what no file may hold by itself. */
const isAllowed = (text: string): boolean => findForbidden(text) === undefined;

const text = z.string().refine(isAllowed);

export const line = text
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\n]*$/u);

/** A paragraph: YAML's folded and literal blocks are welcome. */
export const paragraph = text.trim().min(1).max(4000);

/** Of our era, since the formats of feeds know no other (RFC 3339, 1). */
export function isDay(value: unknown): value is CalendarDate {
  return typeof value === 'string' && parseCalendarDate(value) !== undefined && /^(?!0000)\d/u.test(value);
}

export const day = z.custom<CalendarDate>(isDay);

/** A day, month or year. */
export const edtf = z.string().refine((text) => parseEdtf(text)?.type === 'date');

export const webAddress = z.url({ protocol: /^https?$/u, hostname: z.regexes.domain }).refine(isAllowed);

/** BCP 47. Its syntax takes "english" for a language; the languages that there are have two or three letters. */
export const languageTag = z.string().refine((text) => {
  if (!/^[a-z]{2,3}(?:-|$)/u.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
});

/** Kebab-case, ASCII: what stands in an address and is the same on every file system. */
export const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** Why a text in the form YYYY-MM-DD is no day; nothing for any other text. */
export function explainImpossibleDay(text: string): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (year === 0) return 'years begin with 0001';
  if (parseCalendarDate(text) !== undefined) return undefined;
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) return 'a year has months 01 to 12';
  return `${name} ${year} has ${daysInMonth(year, month)} days`;
}
