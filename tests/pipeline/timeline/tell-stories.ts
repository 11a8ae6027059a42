import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import type { TimelineOptions } from '../../../src/pipeline/join-articles.ts';
import { parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import type { ArticleSource, CalendarDate, Timeline } from '../../../src/pipeline/types.ts';
import { people } from '../events/read-text.ts';

/** A calendar date that is known to be one. */
function day(date: string): CalendarDate {
  const parsed = parseCalendarDate(date);
  if (!parsed) throw new Error(`no calendar date: ${date}`);
  return parsed;
}

export type Story = readonly [slug: string, published: string, text: string];

const articleOf = ([slug, published, text]: Story): ArticleSource => ({
  slug,
  file: `content/articles/${slug}.md`,
  title: slug,
  published: day(published),
  tree: parseMarkdown(text),
  text,
});

/** The timeline of short articles about the people of these tests. */
export const tell = (stories: readonly Story[], options: Partial<TimelineOptions> = {}): Timeline =>
  buildTimeline(stories.map(articleOf), { entities: people, ...options });

/** Articles in the order given, each with the day of its publication. */
export const storiesOf = (...texts: readonly (readonly [published: string, text: string])[]): readonly Story[] =>
  texts.map(([published, text], at) => [`article-${String(at + 1)}`, published, text]);

/** How many mentions each event of the articles has, in order of time. */
export const mentionsOfEach = (stories: readonly Story[]): readonly number[] =>
  tell(stories).events.map(({ mentions }) => mentions.length);
