import type { DateValue, Disagreement, EventMention, EventStatus, TimelineEvent } from '../types.ts';
import { describeDate } from '../calendar/describe-date.ts';
import { contains, lengthInDays } from '../calendar/interval.ts';
import { postponed } from '../events/lexicon/connectives.ts';
import { datesAgree } from './date-relation.ts';
import type { Group } from './merge-mentions.ts';

const byReport = (a: EventMention, b: EventMention): number =>
  (a.reported < b.reported ? -1 : a.reported > b.reported ? 1 : 0) ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
  a.clause.start - b.clause.start;

/** How much a status settles: a report that it took place outweighs an announcement. */
const settles: Readonly<Record<EventStatus, number>> = { happened: 4, denied: 3, said: 3, alleged: 2, announced: 1 };

/**
 * The mention that speaks for the event: best settled, then the most precise, then the surest, then the first. Of what is only
 * announced it is one of the day that was given last: it was put off from the others.
 */
export function leadOf(mentions: readonly EventMention[]): EventMention | undefined {
  const ordered = [...mentions].sort(
    (a, b) =>
      settles[b.status] - settles[a.status] ||
      lengthInDays(a.date.interval) - lengthInDays(b.date.interval) ||
      b.confidence - a.confidence ||
      byReport(a, b),
  );
  const [lead] = ordered;
  const latest = latestOf(mentions);
  if (lead?.status !== 'announced' || !latest) return lead;
  return ordered.find(({ date }) => datesAgree(date, latest.date));
}

/** The last report; of several on its day, one that says that the day is another now. */
function latestOf(mentions: readonly EventMention[]): EventMention | undefined {
  const inOrder = [...mentions].sort(byReport);
  const last = inOrder.at(-1);
  return inOrder.findLast(({ reported, terms }) => reported === last?.reported && terms.includes(postponed)) ?? last;
}

/** The lead's date, or a finer one within it that another gives who says, too, that it took place. */
function finestDate(lead: EventMention, mentions: readonly EventMention[]): DateValue {
  return mentions
    .filter(({ status }) => status === 'happened' || status === 'said')
    .map(({ date }) => date)
    .filter(({ interval }) => contains(lead.date.interval, interval))
    .reduce((finest, date) => (lengthInDays(date.interval) < lengthInDays(finest.interval) ? date : finest), lead.date);
}

/** Makes an event of a group. Who settles it best speaks for it; its date is the finest that agrees. */
export function makeEvent(group: Group, id: string): TimelineEvent | undefined {
  const mentions = [...group.mentions].sort(byReport);
  const [first, ...others] = mentions;
  const lead = leadOf(mentions);
  if (!first || !lead) return undefined;
  return {
    id,
    aliases: [],
    headline: (mentions.findLast(({ titled }) => titled) ?? lead).headline,
    date: finestDate(lead, mentions),
    kind: mentions.find(({ kind }) => kind !== 'other')?.kind ?? lead.kind,
    status: lead.status,
    ...(lead.attribution === undefined ? {} : { attribution: lead.attribution }),
    actors: [...new Set([lead, ...mentions].flatMap(({ actors }) => actors))],
    places: [...new Set([lead, ...mentions].flatMap(({ places }) => places))],
    mentions: [first, ...others],
    foretold: [],
    disagreements: disagreementsOf(mentions),
    confidence: Math.round(Math.min(lead.confidence, group.closeness) * 100) / 100,
  };
}

function disagreementsOf(mentions: readonly EventMention[]): readonly Disagreement[] {
  const found: Disagreement[] = [];
  mentions.forEach((a, i) => {
    mentions.slice(i + 1).forEach((b, offset) => {
      const between = [i, i + 1 + offset] as const;
      const planned = a.status === 'announced' || b.status === 'announced';
      if (!planned && !datesAgree(a.date, b.date))
        found.push({
          about: 'date',
          between,
          text: `One account gives ${describeDate(a.date)}, another ${describeDate(b.date)}.`,
        });
      if ((a.status === 'denied') !== (b.status === 'denied'))
        found.push({ about: 'status', between, text: 'One account denies what another reports.' });
    });
  });
  return found;
}
