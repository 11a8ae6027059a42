import type { Anchor, Direction, TemporalValue, Timex, UnresolvedValue } from '../../types.ts';
import type { Placed } from './placed.ts';

/** A meaning with its value and the reasons for it. */
export interface Resolved {
  readonly value: TemporalValue;
  readonly timex: Timex;
  readonly underspecified: string;
  readonly anchor: Anchor;
  readonly anchorValue?: string;
  readonly direction: Direction;
  /** Its place, for the expressions after it to hang on. */
  readonly placed?: Placed;
}

/** Amounts and repeats: they stand on no day. */
export function timeless(value: TemporalValue, timex: Timex): Resolved {
  return { value, timex, underspecified: timex.value, anchor: 'none', direction: 'none' };
}

export function pointing(to: 'past' | 'present' | 'future', underspecified: string): Resolved {
  const timex: Timex = { type: 'DATE', value: `${to.toUpperCase()}_REF` };
  return { value: { type: 'reference', to }, timex, underspecified, anchor: 'none', direction: 'none' };
}

/** Found, and not resolvable: TIMEX3 gets the value with its open places. */
export function unresolved(
  reason: UnresolvedValue['reason'],
  underspecified: string,
  candidates: readonly string[] = [],
): Resolved {
  const timex: Timex = { type: underspecified.includes('T') ? 'TIME' : 'DATE', value: underspecified };
  return {
    value: { type: 'unresolved', reason, candidates },
    timex,
    underspecified,
    anchor: 'none',
    direction: 'none',
  };
}
