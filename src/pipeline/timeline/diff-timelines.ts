import type { Timeline, TimelineEvent } from '../types.ts';

/** What became of one event between two timelines. */
export interface EventChange {
  readonly before: TimelineEvent;
  readonly after: TimelineEvent;
}

export interface TimelineDiff {
  readonly added: readonly TimelineEvent[];
  readonly removed: readonly TimelineEvent[];
  /** Same event, another date. */
  readonly redated: readonly EventChange[];
  /** Same event, another status. */
  readonly restated: readonly EventChange[];
  /** Same event, another headline. */
  readonly renamed: readonly EventChange[];
  /** Same event, more or fewer sentences. */
  readonly resourced: readonly EventChange[];
  /** Same event, another permanent id: links to the old one break unless it becomes an alias. */
  readonly moved: readonly EventChange[];
}

const evidence = (event: TimelineEvent): readonly string[] =>
  [...event.mentions, ...event.foretold].map(
    ({ article, sentence, clause }) => `${article}#${sentence.id}@${String(clause.start - sentence.span.start)}`,
  );

/** What changed between two timelines. Events are the same when they have the same id or share a clause. */
export function diffTimelines(before: Timeline, after: Timeline): TimelineDiff {
  const byId = new Map(before.events.map((event) => [event.id, event]));
  const byEvidence = new Map(before.events.flatMap((event) => evidence(event).map((place) => [place, event] as const)));
  const used = new Set<TimelineEvent>();
  const pairs: EventChange[] = [];
  const added: TimelineEvent[] = [];
  for (const event of after.events) {
    const candidates = [byId.get(event.id), ...evidence(event).map((place) => byEvidence.get(place))];
    const old = candidates.find((candidate) => candidate !== undefined && !used.has(candidate));
    if (old) {
      used.add(old);
      pairs.push({ before: old, after: event });
    } else added.push(event);
  }
  const changed = (what: (event: TimelineEvent) => string): readonly EventChange[] =>
    pairs.filter((pair) => what(pair.before) !== what(pair.after));
  return {
    added,
    removed: before.events.filter((event) => !used.has(event)),
    redated: changed(({ date }) => date.edtf),
    restated: changed(({ status }) => status),
    renamed: changed(({ headline }) => headline),
    resourced: changed((event) => [...evidence(event)].sort().join(' ')),
    moved: changed(({ id }) => id),
  };
}
