import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isNode, parseDocument } from 'yaml';
import type { TimelineEvent } from '../pipeline/types.ts';

/**
 * Adds the ids of events that `content/timeline.yaml` does not hold yet, in order of time, at the end of its `events`.
 * Not a byte of the rest changes. Gives the ids that it added.
 */
export function acceptIds(file: string, events: readonly TimelineEvent[]): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const node = parseDocument(text).get('events', true);
  const map = isMap(node) ? node : undefined;
  const added = events.map(({ id }) => id).filter((id) => map?.has(id) !== true);
  if (added.length > 0) writeFileSync(file, insert(text, isNode(node) ? node.range : undefined, map, added));
  return added;
}

type Range = readonly [start: number, valueEnd: number, nodeEnd: number] | null | undefined;

function insert(
  text: string,
  range: Range,
  map: { readonly items: readonly unknown[] } | undefined,
  ids: readonly string[],
): string {
  const lines = ids.map((id) => `  ${id}: {}\n`).join('');
  if (!range) return `${text.trimEnd()}\n\nevents:\n${lines}`;
  const [start, end] = range;
  if (map === undefined || map.items.length === 0)
    return `${text.slice(0, start).trimEnd()}\n${lines}${text.slice(end).replace(/^\n/u, '')}`;
  const before = text.slice(0, end).trimEnd();
  return `${before}\n${lines}${text.slice(before.length).replace(/^\n/u, '')}`;
}
