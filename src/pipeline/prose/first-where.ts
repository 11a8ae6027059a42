/**
 * The first index below `length` from which on something holds; `length` where it never does. What holds once has to hold
 * for every index after it. Binary search.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
