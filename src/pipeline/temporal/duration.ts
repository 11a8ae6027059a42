import type { AnyUnit, Count } from './meaning.ts';

const DESIGNATORS: Readonly<Record<AnyUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SE',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** TIMEX3's duration: ISO 8601 with `X` for an open number and `DE`, `CE`, `WE` for what ISO lacks. */
export function durationOf(count: Count, unit: AnyUnit): string {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (unit === 'fortnight') return count === 'X' ? 'PXW' : `P${count * 2}W`;
  if (unit === 'half') return count === 'X' ? 'PXM' : `P${count * 6}M`;
  if (unit === 'quarter') return count === 'X' ? 'PXQ' : `P${count}Q`;
  return `P${clock ? 'T' : ''}${count === 'X' ? 'X' : Number(count.toFixed(2))}${DESIGNATORS[unit]}`;
}
