import type { Diagnostic, EventMention, ReadArticle, TimelineEvent } from '../types.ts';
import { describeDate } from '../calendar/describe-date.ts';
import { byFirstReport } from './by-first-report.ts';
import type { Decisions } from './decision-fault.ts';
import { findRivals, type Rivals } from './find-rivals.ts';
import { namesOfMention } from './split-event.ts';

/**
 * Every two events that articles tell alike and date differently, as a warning that names both sentences. Those that an
 * editor keeps apart with `split` are two.
 */
export function reportRivals(
  events: readonly TimelineEvent[],
  articles: readonly ReadArticle[],
  decisions: Decisions,
): readonly Diagnostic[] {
  const files = new Map(articles.map(({ slug, file }) => [slug, file]));
  return findRivals(events)
    .filter((pair) => !areSplit(pair, decisions))
    .map((pair) => reportPair(pair, files));
}

function areSplit([a, b]: Rivals, decisions: Decisions): boolean {
  const names = (event: TimelineEvent, other: TimelineEvent): boolean =>
    other.mentions.flatMap(namesOfMention).some((name) => decisions[event.id]?.split?.includes(name));
  return names(a, b) || names(b, a);
}

function reportPair([a, b]: Rivals, files: ReadonlyMap<string, string>): Diagnostic {
  const isInOrder = byFirstReport(speakerOf(a), speakerOf(b)) <= 0;
  const [event, other] = isInOrder ? [a, b] : [b, a];
  const [first, second] = [speakerOf(event), speakerOf(other)];
  const told = (mention: EventMention): string => `${mention.article} says “${mention.expression.text}”`;
  return {
    severity: 'warning',
    code: 'conflicting-reports',
    message: `“${event.headline}” ("${event.id}", "${other.id}") is told as two events, of ${describeDate(event.date)} and of ${describeDate(other.date)}, and may be one. ${told(first)}, ${told(second)}.`,
    hint: `Correct the article that is wrong; or, if these are two events, keep them apart in content/timeline.yaml: under "${event.id}", split: [${second.article}#${second.sentence.id}].`,
    file: files.get(second.article) ?? second.article,
    line: 1,
    column: 1,
    about: { type: 'words', article: second.article, span: second.expression.span },
  };
}

/** The first mention that gives the event's own date. */
function speakerOf({ date, mentions }: TimelineEvent): EventMention {
  return mentions.find((mention) => mention.date.edtf === date.edtf) ?? mentions[0];
}
