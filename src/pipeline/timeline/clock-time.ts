import type { TemporalExpression } from '../types.ts';

/** The clock time of an expression, in minutes of its day; nothing where it gives none. */
export function minuteOf({ timex }: TemporalExpression): number | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d)/u.exec(timex.value) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/**
 * What it is worth that two accounts of one day give one time. Hardly two things happen at 05:31; at nine many do, and people
 * round to five minutes.
 */
export function worthOfTime(a: number | undefined, b: number | undefined): number {
  if (a === undefined || a !== b) return 0;
  return a % 5 > 0 ? exact : a % 30 > 0 ? toFive : 0;
}

const exact = 0.45;
const toFive = 0.2;
