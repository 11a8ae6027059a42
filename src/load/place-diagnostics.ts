import { lineAndColumn, sourceSpan } from '../pipeline/prose/source-position.ts';
import type { Diagnostic, Disagreement, EventMention, Timeline, TimelineEvent } from '../pipeline/types.ts';
import type { LoadedContent, Place } from './types.ts';

/**
 * Gives what the pipeline says of the timeline as a whole its line and column, which take the texts of the files to
 * know: a vanished event stands at its entry in `content/timeline.yaml`, a listed id at its own place there, a conflict at the
 * words of the later report.
 */
export function placeDiagnostics(timeline: Timeline, content: LoadedContent): readonly Diagnostic[] {
  const placeOfConflict = conflictPlaces(timeline, content);
  return timeline.diagnostics.map((diagnostic) => ({ ...diagnostic, ...placeOf(diagnostic) }));

  function placeOf({ code, message }: Diagnostic): Place | undefined {
    const [first = '', second = ''] = quotedIds(message);
    if (code === 'vanished-event' || code === 'shared-id') return content.placeOfDecision(first);
    if (ofListed.has(code)) return content.placeOfListed(second, first);
    return code === 'conflicting-reports' ? placeOfConflict(message) : undefined;
  }
}

/** What is said of an id or a mention in a list of an entry. */
const ofListed: ReadonlySet<string> = new Set([
  'taken-alias',
  'shared-alias',
  'circular-merge',
  'unknown-merge',
  'unknown-mention',
  'split-of-all',
]);

/** The ids that a message about an event names. */
function quotedIds(message: string): readonly string[] {
  return Array.from(message.matchAll(/"([^"]+)"/gu), ([, id = '']) => id);
}

function conflictPlaces(
  { events, articles }: Timeline,
  content: LoadedContent,
): (message: string) => Place | undefined {
  const conflicts = events.flatMap((event) => event.disagreements.map((disagreement) => ({ event, disagreement })));
  return (message) => {
    const conflict = conflicts.find((one) => isAbout(one.event, one.disagreement, message));
    const [, rival] = quotedIds(message);
    const mention =
      rival === undefined
        ? conflict?.event.mentions[conflict.disagreement.between[1]]
        : events.find(({ id }) => id === rival)?.mentions.find((one) => message.endsWith(`${told(one)}.`));
    const prose = articles.find(({ slug }) => slug === mention?.article)?.prose;
    const source = content.articles.find(({ slug }) => slug === mention?.article)?.source;
    if (mention === undefined || prose === undefined || source === undefined) return undefined;
    return lineAndColumn(source, sourceSpan(prose, mention.expression.span).start);
  };
}

function isAbout(event: TimelineEvent, { between, text }: Disagreement, message: string): boolean {
  const parts = between.flatMap((index) => event.mentions[index] ?? []).map(told);
  return [`(${event.id}): ${text}`, ...parts].every((part) => message.includes(part));
}

const told = ({ article, expression }: EventMention): string => `${article} says “${expression.text}”`;
