import leven from 'leven';

/**
 * Of the ids that are near to `id` the three most like it, by shared words and then by letters. Near are those that have half of its words, one of
 * which is no year, or that differ from it by a few letters: all events of a year share that.
 */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const parts = new Set(id.split('-'));
  return ids
    .map((other) => ({ other, shared: [...new Set(other.split('-'))].filter((word) => parts.has(word)) }))
    .map((one) => ({ ...one, distance: leven(id, one.other) }))
    .filter(
      ({ shared, other, distance }) =>
        isNear(shared, parts.size) || distance * 3 < Math.min(id.length, other.length) - opening,
    )
    .sort((a, b) => b.shared.length - a.shared.length || a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** The letters of a year and its hyphen. */
const opening = 5;

function isNear(shared: readonly string[], parts: number): boolean {
  return shared.some((word) => !/^\d/u.test(word)) && shared.length * 2 >= parts;
}
