/** A repeatable stream of choices: the same seed always makes the same ones. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly fraction: () => number;
  /** A whole number from 0 to `limit`, without `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** As in language, where few words are common and most are rare: the first of the list come up far more often. */
  readonly pickUnevenly: <T>(from: readonly T[]) => T;
}

/** Mulberry32, by Tommy Ettinger, public domain. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index];
    if (found === undefined) throw new RangeError('There is nothing to choose from.');
    return found;
  };
  return {
    fraction,
    below,
    chance: (share) => fraction() < share,
    pick: (from) => at(from, below(from.length)),
    pickUnevenly: (from) => at(from, Math.floor(fraction() ** 2 * from.length)),
  };
}
