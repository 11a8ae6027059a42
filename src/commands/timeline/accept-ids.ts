import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import { namesakeOf } from '../../pipeline/timeline/by-first-report.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { writeWhole } from '../terminal/write-whole.ts';

interface Added {
  readonly id: string;
  /** In EDTF: the date of the mention that the event is named after. */
  readonly dated: string;
}

/**
 * Adds the ids of events that `content/timeline.yaml` does not hold yet, each with the date by which it is told from
 * another in the same words, in order of time, at the end of its `events`. Not a byte of the rest changes, but for a map in braces, which is laid out anew. Gives the ids that it added.
 */
export function acceptIds(file: string, events: readonly TimelineEvent[]): readonly string[] {
  const whole = readFileSync(file, 'utf8');
  // Lines that end as on Windows do so after it as well; a file that mixes the two keeps its bytes.
  const windows = whole.includes('\r\n') && !/(?<!\r)\n/u.test(whole);
  const text = windows ? whole.replaceAll('\r\n', '\n') : whole;
  const document = parseDocument(text);
  const map = eventsOf(document);
  const added = events
    .filter(({ id }) => map?.has(id) !== true)
    .map(({ id, date, mentions }) => ({ id, dated: (namesakeOf(mentions)?.date ?? date).edtf }));
  if (added.length === 0) return [];
  const changed = withIds(text, document, added);
  writeWhole(file, windows ? changed.replaceAll('\n', '\r\n') : changed);
  return added.map(({ id }) => id);
}

function eventsOf(document: Document): YAMLMap | undefined {
  const node = document.get('events', true);
  return isMap(node) ? node : undefined;
}

function withIds(text: string, document: Document, added: readonly Added[]): string {
  const map = eventsOf(document);
  const ids = [...(map?.items ?? []).map(({ key }) => (isScalar(key) ? key.value : key)), ...added.map(({ id }) => id)];
  const inserted = insert(text, document, added);
  const found = eventsOf(parseDocument(inserted))?.items.map(({ key }) => (isScalar(key) ? key.value : key));
  if (ids.every((id, at) => found?.[at] === id)) return inserted;
  // Written in braces, or in another way that lines cannot be added to.
  for (const { id, dated } of added) document.setIn(['events', id], { dated });
  return document.toString({ lineWidth: 0 });
}

function insert(text: string, document: Document, added: readonly Added[]): string {
  const node = document.get('events', true);
  const map = eventsOf(document);
  const range = isNode(node) ? node.range : undefined;
  // Without quotation marks a year would be a number.
  const lines = added.map(({ id, dated }) => `${indentOf(text, map)}${id}: { dated: "${dated}" }\n`).join('');
  if (!range) return `${text.trim() === '' ? '' : `${text.trimEnd()}\n\n`}events:\n${lines}`;
  const [start, end] = range;
  if (map === undefined || map.items.length === 0)
    return `${text.slice(0, start).trimEnd()}\n${lines}${text.slice(end).replace(/^\n/u, '')}`;
  const before = text.slice(0, end).trimEnd();
  return `${before}\n${lines}${text.slice(before.length).replace(/^\n/u, '')}`;
}

/** What stands before the first id on its line. */
function indentOf(text: string, map: YAMLMap | undefined): string {
  const first = map?.items[0]?.key;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return map !== undefined && map.items.length > 0 && /^ +$/u.test(before) ? before : '  ';
}
