import type { Diagnostic, ReadArticle, TimelineEvent } from '../types.ts';

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
          hint: `Correct the article that is wrong, or keep the two apart in content/timeline.yaml: under "${event.id}", split: [${second.article}#${second.sentence.id}].`,
          file: files.get(second.article) ?? second.article,
          line: 1,
          column: 1,
        },
      ];
    }),
  );
}
