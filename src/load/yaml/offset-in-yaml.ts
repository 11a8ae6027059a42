import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { oncePer } from '../../pipeline/once-per.ts';

/** Keys and indexes, from the whole of a text down to a value in it. */
export type Path = readonly PropertyKey[];

/** Offset in the text of the value at a path, or of the nearest thing around it that stands there. */
export function offsetOfValue({ contents }: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(contents, path.slice(0, length));
    if (!node?.range) continue;
    // A field left empty has no value to point at: its key stands for it.
    const isEmpty = isScalar(node) && node.range[0] === node.range[1];
    const key = path[length - 1];
    return isEmpty && typeof key === 'string'
      ? offsetOfKey({ contents }, path.slice(0, length - 1), key)
      : node.range[0];
  }
  return 0;
}

/** Offset in the text of a key in the mapping at a path. */
export function offsetOfKey({ contents }: Pick<Document.Parsed, 'contents'>, path: Path, key: string): number {
  const around = nodeAt(contents, path);
  const found = isMap(around) ? pairsByName(around).get(key)?.key : undefined;
  return (isNode(found) ? found : around)?.range?.[0] ?? 0;
}

/** What stands at a path; nothing where the path leads out of the text. */
function nodeAt(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root;
  for (const part of path) {
    if (isSeq(node)) node = node.items[Number(part)];
    else if (isMap(node)) node = pairsByName(node).get(String(part))?.value;
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

/** The pairs of a mapping by the names that their keys have in plain data; of two that are one there, the text's. */
const pairsByName = oncePer((map: YAMLMap): ReadonlyMap<string, Pair> => {
  const named = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = nameOfKey(pair.key);
    const isText = isScalar(pair.key) && typeof pair.key.value === 'string';
    if (isText || !named.has(name)) named.set(name, pair);
  }
  return named;
});

/** What a key becomes in plain data. */
function nameOfKey(key: unknown): string {
  const value = isScalar(key) ? key.value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
