import type { EventMention, Timeline, TimelineEvent } from '../../pipeline/types.ts';

/**
 * An earlier view of the timeline, its events under the ids that they have today: fewer mentions can give an event
 * another id, and a link must not depend on the view that it was taken from. Where two events have since become one, its
 * id goes to the one that had it then, else to the first, and the other keeps its own.
 */
export function withPresentIds(earlier: Timeline, today: Timeline): Timeline {
  const heirs = heirsOf(earlier, today);
  const ids = new Map([...heirs].map(([id, event]) => [event, id]));
  const taken = new Set(heirs.keys());
  const events = earlier.events.map((event) => {
    let id = ids.get(event) ?? event.id;
    if (!ids.has(event)) while (taken.has(id)) id += '-earlier';
    taken.add(id);
    return { ...event, id };
  });
  return { ...earlier, events };
}

/** The event of the earlier view that each id of today goes to. */
function heirsOf(earlier: Timeline, today: Timeline): ReadonlyMap<string, TimelineEvent> {
  const present = new Map(today.events.flatMap(({ id, mentions }) => mentions.map((mention) => [keyOf(mention), id])));
  const heirs = new Map<string, TimelineEvent>();
  for (const event of earlier.events) {
    const id = event.mentions.map((mention) => present.get(keyOf(mention))).find((one) => one !== undefined);
    if (id !== undefined && (!heirs.has(id) || event.id === id)) heirs.set(id, event);
  }
  return heirs;
}

function keyOf({ article, expression, clause }: EventMention): string {
  return `${article} ${expression.span.start} ${clause.start}`;
}
