import leven, { closestMatch } from 'leven';

/** Words that say nothing of what an address is about, and the folder that all articles are in. */
const small = new Set(
  'articles the and for what why how who when where are was with from that this his her its'.split(' '),
);

const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !small.has(word));

/**
 * The name that was probably meant by one that is none, an address or a fragment: the one with most of its words, if that is half of them,
 * else one that differs by a few letters.
 */
export function closestName(wanted: string, known: readonly string[]): string | undefined {
  const words = new Set(wordsOf(wanted));
  const alike = known
    .map((name) => ({ name, shared: new Set(wordsOf(name).filter((word) => words.has(word))).size }))
    .filter(({ shared }) => shared > 0 && shared * 2 >= words.size);
  const most = Math.max(...alike.map(({ shared }) => shared));
  const [nearest] = alike
    .filter(({ shared }) => shared === most)
    .map(({ name }) => ({ name, distance: leven(wanted, name) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  if (nearest !== undefined) return nearest.name;
  const own = wanted.replace(/^\/articles\//u, '');
  return closestMatch(wanted, [...known].sort(), { maxDistance: Math.ceil(own.length / 3) });
}
