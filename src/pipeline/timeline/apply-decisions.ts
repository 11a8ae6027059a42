import type { Diagnostic, EventDecision, TimelineEvent } from '../types.ts';
import { checkAliases, decisionsFile } from './check-aliases.ts';
import { makeEvent } from './make-event.ts';
import { mergeEvents } from './merge-events.ts';

export interface Decided {
  readonly events: readonly TimelineEvent[];
  /** Faults of the decisions, whatever the articles tell. */
  readonly diagnostics: readonly Diagnostic[];
  /** Decisions on what no article tells: untrue where articles are missing. */
  readonly unmet: readonly Diagnostic[];
}

/**
 * Applies what editors decided, by event id: split, aliases, merge, headline, kind, hide, in this order. An id in the
 * file that no event has any more is an error: it was published, and links to it would break. So is an alias that leads to
 * two events.
 */
export function applyDecisions(
  events: readonly TimelineEvent[],
  decisions: Readonly<Record<string, EventDecision>>,
): Decided {
  const unmet: Diagnostic[] = [];
  // What is claimed as an alias is no loss; where it should not be, the check of aliases says so.
  const claimed = new Set(Object.values(decisions).flatMap(({ merge = [], aliases = [] }) => [...merge, ...aliases]));
  let current = new Map(events.map((event) => [event.id, event]));
  for (const [id, decision] of Object.entries(decisions)) {
    current = splitOff(current, id, decision);
    adoptAliases(current, id, decision);
    const event = current.get(id);
    if (!event) {
      if (!claimed.has(id)) unmet.push(vanished(id, [...current.keys()]));
      continue;
    }
    const others = (decision.merge ?? []).flatMap((other) => current.get(other) ?? []);
    for (const other of others) current.delete(other.id);
    const merged = others.length > 0 ? mergeEvents(event, others) : event;
    if (decision.hide) current.delete(id);
    else
      current.set(id, {
        ...merged,
        aliases: [...new Set([...(decision.aliases ?? []), ...others.map((other) => other.id)])],
        headline: decision.headline ?? merged.headline,
        kind: decision.kind ?? merged.kind,
      });
  }
  return {
    events: [...current.values()],
    diagnostics: checkAliases(decisions, new Set(current.keys())),
    unmet,
  };
}

function splitOff(
  events: Map<string, TimelineEvent>,
  id: string,
  { split }: EventDecision,
): Map<string, TimelineEvent> {
  const event = events.get(id);
  if (!event || !split || split.length === 0) return events;
  const leaves = (mention: TimelineEvent['mentions'][number]): boolean =>
    split.includes(mention.article) || split.includes(`${mention.article}#${mention.sentence.id}`);
  const stays = makeEvent({ mentions: event.mentions.filter((mention) => !leaves(mention)), closeness: 1 }, id);
  const gone = event.mentions.filter(leaves);
  const own = makeEvent({ mentions: gone, closeness: 1 }, `${id}-${gone[0]?.article ?? 'other'}`);
  const next = new Map(events);
  if (stays) next.set(id, stays);
  if (own) next.set(own.id, own);
  return next;
}

/** An event whose id now comes out differently keeps the id under which it was published. */
function adoptAliases(events: Map<string, TimelineEvent>, id: string, { aliases }: EventDecision): void {
  for (const alias of aliases ?? []) {
    const event = events.get(alias);
    if (!event || events.has(id)) continue;
    events.delete(alias);
    events.set(id, { ...event, id });
  }
}

function vanished(id: string, existing: readonly string[]): Diagnostic {
  const year = id.split('-')[0] ?? '';
  const near = existing.filter((other) => other.startsWith(year)).slice(0, 3);
  return {
    severity: 'error',
    code: 'vanished-event',
    message: `The event "${id}" was published and is in no article any more.`,
    hint:
      near.length > 0
        ? `If it is now one of ${near.map((other) => `"${other}"`).join(', ')}, write under "${id}": aliases: [${near[0] ?? ''}]. If it was withdrawn, take the entry out.`
        : 'Put back the sentence that told it, or take the entry out if the event was withdrawn.',
    file: decisionsFile,
    line: 1,
    column: 1,
  };
}
