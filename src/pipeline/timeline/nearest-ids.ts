import leven from 'leven';

/** Of those ids that share a word or a year with `id` the three most like it, by shared words and then by letters. */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const words = new Set(id.split('-'));
  return ids
    .map((other) => ({ other, shared: other.split('-').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .map((one) => ({ ...one, distance: leven(id, one.other) }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}
