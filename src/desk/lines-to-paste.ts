import { stringify } from 'yaml';
import type { Decisions } from '../load/types.ts';
import { shownText } from '../pipeline/prose/shown-text.ts';
import type {
  EntityMention,
  EventDecision,
  EventMention,
  Prose,
  TemporalExpression,
  TimelineEvent,
} from '../pipeline/types.ts';

/** A line that changes what was read, and where it goes. */
export interface LineToPaste {
  /** What it does: "Fix the date". */
  readonly purpose: string;
  /** "in place of “last July”", or the file it goes into. */
  readonly where: string;
  readonly line: string;
}

/** How to change the value of an expression, or take it out: directives in place of its words. */
export function linesForExpression({ text, ruleId, value }: TemporalExpression): readonly LineToPaste[] {
  const known = value.type === 'date' || value.type === 'open' ? value.edtf : undefined;
  const candidate = value.type === 'unresolved' ? value.candidates[0] : undefined;
  // Pasted as it is, the placeholder is an error that says what to write.
  const edtf = known ?? candidate ?? 'YYYY-MM-DD';
  // A directive must not stand in another.
  const where = ruleId === 'editor' ? `in place of the whole directive around “${text}”` : `in place of “${text}”`;
  return [
    { purpose: 'Fix the date', where, line: `:date[${text}]{edtf=${edtf}}` },
    { purpose: 'Take it out', where, line: `:date[${text}]{skip}` },
  ];
}

/** How to name what a clause is about, or take it off the timeline. */
export function linesForMention(mention: EventMention, prose: Prose): readonly LineToPaste[] {
  const words = eventWords(mention, prose);
  const where = `in place of “${words}”`;
  return [
    { purpose: 'Name the event', where, line: `:event[${words}]{headline="${mention.headline.replaceAll('"', '”')}"}` },
    { purpose: 'Leave it out', where, line: `:event[${words}]{skip}` },
  ];
}

/** How to decide about an event whatever its articles say. */
export function linesForEvent(
  { id, headline, kind, mentions }: TimelineEvent,
  decisions: Decisions,
): readonly LineToPaste[] {
  const last = mentions.at(-1);
  return [
    decide('Write its headline', id, { headline }, decisions),
    decide('Change its kind', id, { kind }, decisions),
    decide('Hide it', id, { hide: true }, decisions),
    ...(mentions.length > 1 && last !== undefined
      ? [decide('Divide it', id, { split: [`${last.article}#${last.sentence.id}`] }, decisions)]
      : []),
  ];
}

/** How to make two events one. */
export function lineForMerge({ id }: TimelineEvent, other: TimelineEvent, decisions: Decisions): LineToPaste {
  return decide('Make them one', id, { merge: [other.id] }, decisions);
}

/** An entry of `content/timeline.yaml`, with all that was decided of the event before. */
function decide(purpose: string, id: string, what: EventDecision, decisions: Decisions): LineToPaste {
  const before = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
  const list = (name: 'merge' | 'split'): EventDecision =>
    before?.[name] && what[name] ? { [name]: [...before[name], ...what[name]] } : {};
  const entry = { [id]: { ...before, ...what, ...list('merge'), ...list('split') } };
  const place = before === undefined ? 'below `events:`' : `in place of the entry \`${id}\``;
  const line = stringify(entry, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ | \}$/gu, '');
  return { purpose, where: `in content/timeline.yaml, ${place}`, line: `  ${line}` };
}

/** How to tell the site who or what a name is. */
export function lineForName({ name, kind }: EntityMention, id: string): LineToPaste {
  const kinds = kind === 'unknown' ? 'person | place | organisation' : kind;
  const entry = { id: id || 'an-id', name, kind: kinds };
  const line = `- ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;
  return { purpose: 'Say who or what it is', where: 'in content/entities.yaml', line };
}

/** Up to six words of the clause outside the date: a directive must not stand in another. */
function eventWords({ clause, expression }: EventMention, prose: Prose): string {
  const after = prose.text.slice(Math.max(clause.start, expression.span.end), clause.end);
  const before = prose.text.slice(clause.start, Math.min(clause.end, expression.span.start));
  const longer = after.length >= before.length ? after : before;
  const words = /[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+){0,5}/u.exec(longer);
  return words?.[0] ?? shownText(prose, clause);
}
