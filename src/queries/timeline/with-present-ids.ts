import type { EventMention, Timeline } from '../../pipeline/types.ts';

/**
 * An earlier view of the timeline, its events under the ids that they have today: fewer mentions can give an event
 * another id, and a link must not depend on the view that it was taken from. Where two events have since become one,
 * the first takes its id and the other keeps its own.
 */
export function withPresentIds(earlier: Timeline, today: Timeline): Timeline {
  const present = new Map(today.events.flatMap(({ id, mentions }) => mentions.map((mention) => [keyOf(mention), id])));
  const taken = new Set<string>();
  const events = earlier.events.map((event) => {
    const known = event.mentions.map((mention) => present.get(keyOf(mention))).find((id) => id !== undefined);
    const id = known === undefined || taken.has(known) ? event.id : known;
    taken.add(id);
    return { ...event, id };
  });
  return { ...earlier, events };
}

function keyOf({ article, expression, clause }: EventMention): string {
  return `${article} ${expression.span.start} ${clause.start}`;
}
