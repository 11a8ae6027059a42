import type { Diagnostic, EventDecision, TimelineEvent } from '../types.ts';
import { checkAliases } from './check-aliases.ts';
import { checkMerges } from './check-merges.ts';
import { decisionFault, type Decisions } from './decision-fault.ts';
import { rivalsOf } from './find-rivals.ts';
import { mergeEvents } from './merge-events.ts';
import { nearestIds } from './nearest-ids.ts';
import { settleMerges, type Merges } from './settle-merges.ts';
import { namesOfMention, splitEvent } from './split-event.ts';

export interface Decided {
  readonly events: readonly TimelineEvent[];
  /** Faults of the decisions, whatever the articles tell. */
  readonly diagnostics: readonly Diagnostic[];
  /** Decisions on what no article tells: untrue where articles are missing. */
  readonly unmet: readonly Diagnostic[];
}

type Events = ReadonlyMap<string, TimelineEvent>;

/**
 * Applies what editors decided, by event id: aliases, split, merge, headline, kind, hide, in this order, whatever the order
 * of the entries. An id in the file that no event has any more is an error: it was published, and links to it would
 * break. So is an alias that leads to two events.
 */
export function applyDecisions(events: readonly TimelineEvent[], decisions: Decisions): Decided {
  const entries = Object.entries(decisions);
  const merges = settleMerges(decisions);
  let current: Events = new Map(events.map((event) => [event.id, event]));
  for (const [id, decision] of entries) current = adoptAliases(current, id, decision);
  const before = [...current.values()];
  const divided = before.map((event) =>
    splitEvent(event, decisions[event.id]?.split ?? [], () => rivalsOf(event, before).flatMap(namesOfEvent)),
  );
  current = new Map(divided.flatMap(({ events }) => events).map((event) => [event.id, event]));
  // What is split off may itself have been published under another id.
  for (const [id, decision] of entries) current = adoptAliases(current, id, decision);
  // What is claimed as an alias is no loss; where it should not be, the check of aliases says so.
  const claimed = new Set(entries.flatMap(([, { merge = [], aliases = [] }]) => [...merge, ...aliases]));
  const vanishing = entries.filter(([id]) => !current.has(id) && !claimed.has(id));
  // An id of the file is another event already.
  const unrecorded = [...current.keys()].filter((id) => !Object.hasOwn(decisions, id) && !claimed.has(id));
  const unmet = [
    ...vanishing.map(([id]) => vanished(id, unrecorded)),
    ...divided.flatMap(({ diagnostics }) => diagnostics),
    ...checkMerges(decisions, new Set(current.keys())),
  ];
  const decided = mergeAll(current, merges).flatMap((event) => describe(event, decisions, merges));
  const diagnostics = [...merges.diagnostics, ...checkAliases(decisions, merges, new Set(decided.map(({ id }) => id)))];
  return { events: decided, diagnostics, unmet };
}

const namesOfEvent = ({ mentions }: TimelineEvent): readonly string[] => mentions.flatMap(namesOfMention);

/** Each event with those that are merged into it; into the next one where the event that it names is on no timeline. */
function mergeAll(events: Events, { above }: Merges): readonly TimelineEvent[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events.values()) {
    const staying = above(event.id).findLast((id) => events.has(id)) ?? event.id;
    groups.set(staying, [...(groups.get(staying) ?? []), event]);
  }
  return [...groups].flatMap(([id, group]) => {
    const event = events.get(id);
    const others = group.filter((other) => other !== event);
    if (event === undefined) return [];
    return others.length > 0 ? mergeEvents(event, others) : event;
  });
}

/** The event in an editor's words, with every address that leads to it; nothing where it is hidden. */
function describe(event: TimelineEvent, decisions: Decisions, { below }: Merges): readonly TimelineEvent[] {
  const { id } = event;
  const decision = decisions[id];
  if (decision === undefined) return [event];
  if (decision.hide) return [];
  const merged = below(id).flatMap((other) => [other, ...(decisions[other]?.aliases ?? [])]);
  const aliases = new Set([...(decision.aliases ?? []), ...merged].filter((alias) => alias !== id));
  return [
    {
      ...event,
      aliases: [...aliases],
      headline: decision.headline ?? event.headline,
      kind: decision.kind ?? event.kind,
    },
  ];
}

/** An event whose id now comes out differently keeps the id under which it was published. */
function adoptAliases(events: Events, id: string, { aliases = [] }: EventDecision): Events {
  const event = aliases.flatMap((alias) => events.get(alias) ?? [])[0];
  if (event === undefined || events.has(id)) return events;
  const next = new Map(events).set(id, { ...event, id });
  next.delete(event.id);
  return next;
}

function vanished(id: string, unrecorded: readonly string[]): Diagnostic {
  const near = nearestIds(id, unrecorded);
  const message = `The event "${id}" was published and is in no article any more.`;
  const hint =
    near.length > 0
      ? `If it is now one of ${near.map((other) => `"${other}"`).join(', ')}, write under "${id}": aliases: [${near[0] ?? ''}]. If it was withdrawn, take the entry out.`
      : 'Put back the sentence that told it, or take the entry out if the event was withdrawn.';
  return decisionFault({ id }, 'error', 'vanished-event', message, hint);
}
