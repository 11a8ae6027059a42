import type { DateValue } from '../pipeline/types.ts';

/** What `<time datetime>` may hold: an exact day, month or year after year 0. Nothing for any other value. */
export function htmlDatetime(date: DateValue): string | undefined {
  if (date.qualifier !== 'exact') return undefined;
  return /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(date.edtf) ? date.edtf : undefined;
}
