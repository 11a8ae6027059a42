import type { ShiftMeaning } from '../meaning.ts';
import type { ResolveContext } from './context.ts';

/** A clock time, and how many days from the day that it was counted from. */
export interface Clock {
  readonly time: string;
  readonly days: number;
}

const MINUTES: Readonly<Partial<Record<ShiftMeaning['unit'], number>>> = { hour: 60, minute: 1, second: 1 / 60 };

const DAY = 24 * 60;

/** “At 11:03 a.m. … 30 minutes later”: the time named just before, moved on; nothing where the text named none. */
export function clockAfter(
  { unit, count, direction, from }: ShiftMeaning,
  { latest, sentence }: ResolveContext,
): Clock | undefined {
  const [, hour, minute] = /^T(\d\d):(\d\d)/.exec(latest?.time ?? '') ?? [];
  const size = MINUTES[unit];
  if (hour === undefined || from !== 'text' || count === 'X' || size === undefined) return undefined;
  if (!latest || latest.sentence < sentence - 1) return undefined;
  const steps = direction === 'past' ? -count * size : count * size;
  const at = Number(hour) * 60 + Number(minute) + Math.trunc(steps);
  const rest = ((at % DAY) + DAY) % DAY;
  return { time: `T${two(Math.floor(rest / 60))}:${two(rest % 60)}`, days: Math.floor(at / DAY) };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
