import type { Meaning } from '../meaning.ts';

/** 3 p.m. is `T15:00`; 12 a.m. is midnight, `T00:00`. */
export function clockOf(hour: number, minute: number, meridiem: 'am' | 'pm' | undefined): string | undefined {
  if (hour > 24 || minute > 59 || (meridiem && (hour > 12 || hour < 1))) return undefined;
  const h = meridiem ? (hour % 12) + (meridiem === 'pm' ? 12 : 0) : hour;
  return `T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function fromClock(clock: string, meridiem: 'am' | 'pm' | undefined): Meaning | undefined {
  const time = meridiem ? clockOf(Number(clock.slice(1, 3)), Number(clock.slice(4, 6)), meridiem) : clock;
  return time === undefined ? undefined : { kind: 'time', time };
}
