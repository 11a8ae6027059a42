/** An amount of time, as patterns write it. */
export const AMOUNT =
  '({n} {units}|{n} {unit}|{one} {unit}|{one} {units}|{vague} {units}|{vague} {kind} {units}|{n} {kind} {units}|{one} {kind} {unit}|{one} {unit} {half}|{vague} - {units}|{one} {unit} or two|{one} {unit} or so|{one} {unit} or more|{n} {units} or so|{n} {units} or more)';

/** Words before an amount that TIMEX3 counts in. */
export const ABOUT = '[{approx}|{approx} {approx}]';

import type { AnyUnit, Count } from '../meaning.ts';

interface AmountSlots {
  readonly n?: number | undefined;
  readonly one?: 1 | undefined;
  readonly vague?: 'X' | undefined;
  readonly unit?: AnyUnit | undefined;
  readonly units?: AnyUnit | undefined;
  readonly half?: 0.5 | undefined;
}

interface Amount {
  readonly count: Count;
  readonly unit: AnyUnit;
}

/** “two nights ago”: so many days, counted by their nights. */
export function isOfNights({ count, unit }: Amount, text: () => string): boolean {
  return unit === 'day' && count !== 'X' && /\bnights /i.test(text());
}

/** What the slots of {@link AMOUNT} come to; a bare plural ("weeks later") is an open number. */
export function amountOf({ n, one, vague, unit, units, half }: AmountSlots): Amount | undefined {
  const size = units ?? unit;
  if (!size) return undefined;
  return { count: n ?? vague ?? (one === undefined ? 'X' : one + (half ?? 0)), unit: size };
}
