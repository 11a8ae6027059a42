import { z } from 'zod';
import { compareDates } from '../../pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../../pipeline/types.ts';
import { articleGuides, articleSchema } from '../fields/article-schema.ts';
import { day } from '../fields/field-types.ts';
import { errorAt, type Finding } from '../text/finding.ts';
import type { MarkdownForm } from './read-markdown-file.ts';
import type { Path } from '../yaml/offset-in-yaml.ts';
import type { YamlData } from '../yaml/read-yaml.ts';
import type { ArticleFields } from '../types.ts';

/** What an article's file looks like. */
export const articleForm: MarkdownForm<ArticleFields> = {
  schema: articleSchema,
  guides: articleGuides,
  example: [
    '---',
    articleGuides['title']?.example,
    articleGuides['description']?.example,
    articleGuides['published']?.example,
    articleGuides['authors']?.example,
    '---',
  ].join('\n'),
  check: checkOrder,
};

/** The publication day in a frontmatter of which other parts may be at fault. */
export function publishedIn(frontmatter: unknown): CalendarDate | undefined {
  return z.looseObject({ published: day }).safeParse(frontmatter).data?.published;
}

/** Whether a frontmatter, of which other parts may be at fault, says that the article is a draft. */
export function isDraft(frontmatter: unknown): boolean {
  return z.looseObject({ draft: z.literal(true) }).safeParse(frontmatter).success;
}

/** Nothing about an article happens before it is published. */
function checkOrder({ published, updated, corrections }: ArticleFields, yaml: YamlData): readonly Finding[] {
  const later: { path: Path; day: CalendarDate }[] = [
    ...(updated === undefined ? [] : [{ path: ['updated'], day: updated }]),
    ...corrections.map(({ date }, index) => ({ path: ['corrections', index, 'date'], day: date })),
  ];
  return later
    .filter(({ day }) => compareDates(day, published) < 0)
    .map(({ path, day }) => {
      const message = `Expected a day not before the publication on ${published}; found ${day}.`;
      const hint = `Write a day from ${published} on, or correct \`published\`.`;
      return errorAt(yaml.offsetOf(path), 'before-publication', message, hint);
    });
}
