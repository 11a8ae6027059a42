import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import { namesakeOf } from '../../pipeline/timeline/by-first-report.ts';
import type { TimelineEvent } from '../../pipeline/types.ts';
import { writeWhole } from '../terminal/write-whole.ts';
import { dateRecorded, type DatedId } from './date-recorded.ts';

/** The ids that were new, and those that were recorded without a date. */
interface Accepted {
  readonly added: readonly string[];
  readonly dated: readonly string[];
}

/**
 * Adds the ids of events that `content/timeline.yaml` does not hold yet, in order of time, at the end of its `events`,
 * and gives each id, new or not, the date by which it is told from another in the same words, where it has none.
 * Not a byte of the rest changes, but for a map in braces, which is laid out anew.
 */
export function acceptIds(file: string, events: readonly TimelineEvent[]): Accepted {
  const whole = readFileSync(file, 'utf8');
  // Lines that end as on Windows do so after it as well; a file that mixes the two keeps its bytes.
  const windows = whole.includes('\r\n') && !/(?<!\r)\n/u.test(whole);
  const text = windows ? whole.replaceAll('\r\n', '\n') : whole;
  const recorded = eventsOf(parseDocument(text));
  const told = events.map(({ id, date, mentions }) => ({ id, dated: (namesakeOf(mentions)?.date ?? date).edtf }));
  const added = told.filter(({ id }) => recorded?.has(id) !== true);
  const dated = told.filter(({ id }) => recorded?.has(id) === true && !recorded.hasIn([id, 'dated']));
  if (added.length + dated.length === 0) return { added: [], dated: [] };
  const complete = dateRecorded(text, dated);
  const changed = added.length === 0 ? complete : withIds(complete, parseDocument(complete), added);
  writeWhole(file, windows ? changed.replaceAll('\n', '\r\n') : changed);
  return { added: added.map(({ id }) => id), dated: dated.map(({ id }) => id) };
}

function eventsOf(document: Document): YAMLMap | undefined {
  const node = document.get('events', true);
  return isMap(node) ? node : undefined;
}

function withIds(text: string, document: Document, added: readonly DatedId[]): string {
  const map = eventsOf(document);
  const ids = [...(map?.items ?? []).map(({ key }) => (isScalar(key) ? key.value : key)), ...added.map(({ id }) => id)];
  const inserted = insert(text, document, added);
  const found = eventsOf(parseDocument(inserted))?.items.map(({ key }) => (isScalar(key) ? key.value : key));
  if (ids.every((id, at) => found?.[at] === id)) return inserted;
  // Written in braces, or in another way that lines cannot be added to.
  for (const { id, dated } of added) document.setIn(['events', id], { dated });
  return document.toString({ lineWidth: 0 });
}

function insert(text: string, document: Document, added: readonly DatedId[]): string {
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
