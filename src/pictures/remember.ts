/** A function that works out each answer once, and again when there have been `most` of others since it began anew. */
export function remember<Key, Answer>(work: (key: Key) => Answer, most = Number.POSITIVE_INFINITY) {
  const known = new Map<Key, Answer>();
  return (key: Key): Answer => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = work(key);
    known.set(key, answer);
    return answer;
  };
}
