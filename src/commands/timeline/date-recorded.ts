import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** An event's id, and the date by which it is told from another in the same words, in EDTF. */
export interface DatedId {
  readonly id: string;
  readonly dated: string;
}

/**
 * The text of `content/timeline.yaml` with a date for each of these ids, which it holds without one. Not a byte of the rest
 * changes, unless an entry is written in a way that nothing can be put into.
 */
export function dateRecorded(text: string, ids: readonly DatedId[]): string {
  const document = parseDocument(text);
  const events = document.get('events', true);
  if (!isMap(events)) return text;
  const insertions = ids.map((one) => insertionFor(one, text, events)).sort((a, b) => a.at - b.at);
  const pieces = insertions.map(({ at, insert }, index) => text.slice(insertions[index - 1]?.at ?? 0, at) + insert);
  const changed = pieces.join('') + text.slice(insertions.at(-1)?.at ?? 0);
  const read = parseDocument(changed);
  if (ids.every(({ id, dated }) => read.getIn(['events', id, 'dated']) === dated)) return changed;
  for (const { id, dated } of ids)
    if (isMap(events.get(id, true))) document.setIn(['events', id, 'dated'], dated);
    else document.setIn(['events', id], { dated });
  return document.toString({ lineWidth: 0 });
}

/** Before the first field of an entry; without quotation marks a year would be a number. */
function insertionFor({ id, dated }: DatedId, text: string, events: YAMLMap): { at: number; insert: string } {
  const field = `dated: "${dated}"`;
  const entry = events.get(id, true);
  if (!isMap(entry)) return { at: endOfKey(id, text, events), insert: ` { ${field} }` };
  const [start = 0] = entry.range ?? [];
  if (entry.flow === true) return { at: start + 1, insert: entry.items.length === 0 ? ` ${field} ` : ` ${field},` };
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return { at: start, insert: `${field}\n${' '.repeat(column)}` };
}

/** Behind the colon after an id. */
function endOfKey(id: string, text: string, events: YAMLMap): number {
  const key = events.items.map((item) => item.key).find((one) => isScalar(one) && one.value === id);
  return text.indexOf(':', isScalar(key) ? (key.range?.[1] ?? 0) : 0) + 1;
}
