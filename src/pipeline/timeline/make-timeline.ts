import type { Entity, EventDecision, ReadArticle, TimelineEvent } from '../types.ts';
import { compareDates } from '../calendar/calendar-date.ts';
import { lengthInDays } from '../calendar/interval.ts';
import { onlyNoun } from '../events/describe-mention.ts';
import { applyDecisions, type Decided } from './apply-decisions.ts';
import { namesakeOf } from './by-first-report.ts';
import { joinForetold } from './join-foretold.ts';
import { leadOf, makeEvent } from './make-event.ts';
import { makeEventIds } from './make-event-id.ts';
import { sharedId } from './keep-recorded-ids.ts';
import { mergeMentions } from './merge-mentions.ts';
import { namesOfArticles } from './relate-articles.ts';

/** In order of time: by first day, the finer date first, then by id. */
function inTimeOrder(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareDates(a.date.interval.start, b.date.interval.start) ||
    lengthInDays(a.date.interval) - lengthInDays(b.date.interval) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Joins the mentions of all articles into events and applies the editors' decisions. */
export function makeTimeline(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
  decisions: Readonly<Record<string, EventDecision>>,
): Decided {
  const names = namesOfArticles(articles);
  const groups = mergeMentions(
    articles.flatMap(({ mentions }) => mentions),
    entities,
    names,
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
      entities,
      names,
    ),
    decisions,
  );
  const unmet = [...decided.unmet, ...contested.map(sharedId)];
  return { ...decided, unmet, events: [...decided.events].sort(inTimeOrder) };
}
