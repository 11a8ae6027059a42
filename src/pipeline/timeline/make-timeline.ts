import type { Entity, EventDecision, ReadArticle } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { onlyNoun } from '../events/describe-mention.ts';
import { applyDecisions, type Decided } from './apply-decisions.ts';
import { namesakeOf } from './by-first-report.ts';
import { inTimeOrder } from './in-time-order.ts';
import { joinForetold } from './join-foretold.ts';
import { leadOf, makeEvent } from './make-event.ts';
import { makeEventIds } from './make-event-id.ts';
import { sharedId } from './keep-recorded-ids.ts';
import { mergeMentions } from './merge-mentions.ts';
import { measuresOf, type Measures } from './make-measures.ts';

/**
 * Joins the mentions of all articles into events and applies the editors' decisions. `measures` may be those of more
 * articles.
 */
export function makeTimeline(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
  decisions: Readonly<Record<string, EventDecision>>,
  measures: Measures = measuresOf(articles, entities),
): Decided {
  const groups = mergeMentions(
    articles.flatMap(({ mentions }) => mentions),
    measures,
  );
  const ordered = groups.flatMap((group) => {
    const lead = leadOf(group.mentions);
    return lead && group.mentions.some(({ doubts }) => !doubts.includes(onlyNoun)) ? [{ group, lead }] : [];
  });
  ordered.sort(
    (a, b) =>
      compareDates(a.lead.date.interval.start, b.lead.date.interval.start) ||
      (a.lead.sentence.id < b.lead.sentence.id ? -1 : 1),
  );
  const { ids, contested } = makeEventIds(
    ordered.map(({ group, lead }) => namesakeOf(group.mentions) ?? lead),
    entities,
    decisions,
  );
  const events = ordered.flatMap(({ group }, at) => makeEvent(group, ids[at] ?? '') ?? []);
  const decided = applyDecisions(
    joinForetold(
      events,
      articles.flatMap(({ foretold }) => foretold),
      measures,
    ),
    decisions,
  );
  const unmet = [...decided.unmet, ...contested.map(sharedId)];
  return { ...decided, unmet, events: [...decided.events].sort(inTimeOrder) };
}
