import type { Diagnostic, EventMention, ReadArticle, TimelineEvent } from '../types.ts';

/** Every disagreement between mentions of one event, as a warning that names both sentences. */
export function reportConflicts(
  events: readonly TimelineEvent[],
  articles: readonly ReadArticle[],
): readonly Diagnostic[] {
  const files = new Map(articles.map(({ slug, file }) => [slug, file]));
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
          about: { type: 'words' as const, article: second.article, span: second.expression.span },
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
