import type { Diagnostic, EventMention, ReadArticle, TimelineEvent } from '../types.ts';
import { describeDate } from '../calendar/describe-date.ts';
import { byFirstReport } from './by-first-report.ts';
import type { Decisions } from './decision-fault.ts';
import { findRivals, type Rivals } from './find-rivals.ts';
import { namesOfMention } from './split-event.ts';

/**
 * Every disagreement between mentions of one event, and between two events that articles tell alike, as a warning that
 * names both sentences. Two events that an editor keeps apart with `split` are two.
 */
export function reportConflicts(
  events: readonly TimelineEvent[],
  articles: readonly ReadArticle[],
  decisions: Decisions,
): readonly Diagnostic[] {
  const files = new Map(articles.map(({ slug, file }) => [slug, file]));
  const rivals = findRivals(events).filter((pair) => !areSplit(pair, decisions));
  return [...disagreementsIn(events, files), ...rivals.map((pair) => reportRivals(pair, files))];
}

type Files = ReadonlyMap<string, string>;

function areSplit([a, b]: Rivals, decisions: Decisions): boolean {
  const names = (event: TimelineEvent, other: TimelineEvent): boolean =>
    other.mentions.flatMap(namesOfMention).some((name) => decisions[event.id]?.split?.includes(name));
  return names(a, b) || names(b, a);
}

function reportRivals(rivals: Rivals, files: Files): Diagnostic {
  const [[event, first], [other, second]] = rivals
    .map((one) => [one, one.mentions.find(({ date }) => date.edtf === one.date.edtf) ?? one.mentions[0]] as const)
    .sort(([, a], [, b]) => byFirstReport(a, b)) as [
    readonly [TimelineEvent, EventMention],
    readonly [TimelineEvent, EventMention],
  ];
  const told = (mention: EventMention): string => `${mention.article} says “${mention.expression.text}”`;
  return {
    severity: 'warning',
    code: 'conflicting-reports',
    message: `“${event.headline}” ("${event.id}", "${other.id}") is told as two events, of ${describeDate(event.date)} and of ${describeDate(other.date)}, and may be one. ${told(first)}, ${told(second)}.`,
    hint: `Correct the article that is wrong; or, if these are two events, keep them apart in content/timeline.yaml: under "${event.id}", split: [${second.article}#${second.sentence.id}].`,
    file: files.get(second.article) ?? second.article,
    line: 1,
    column: 1,
  };
}

function disagreementsIn(events: readonly TimelineEvent[], files: Files): readonly Diagnostic[] {
  return events.flatMap((event) =>
    event.disagreements.flatMap(({ between: [a, b], text }) => {
      const [first, second] = [event.mentions[a], event.mentions[b]];
      if (!first || !second) return [];
      return [
        {
          severity: 'warning' as const,
          code: 'conflicting-reports',
          message: `“${event.headline}” (${event.id}): ${text} ${first.article} says “${first.expression.text}”, ${second.article} says “${second.expression.text}”.`,
          hint: hintFor(event.id, first, second),
          file: files.get(second.article) ?? second.article,
          line: 1,
          column: 1,
        },
      ];
    }),
  );
}

/** A split parts sentences. What one sentence says of an event twice, only its words can part. */
function hintFor(id: string, first: EventMention, second: EventMention): string {
  const mention = `${second.article}#${second.sentence.id}`;
  if (mention === `${first.article}#${first.sentence.id}`)
    return 'Correct the sentence, or take one of the two out of it: :event[the clause]{skip}.';
  const wrong = first.article === second.article ? 'sentence' : 'article';
  return `Correct the ${wrong} that is wrong, or keep the two apart in content/timeline.yaml: under "${id}", split: [${mention}].`;
}
