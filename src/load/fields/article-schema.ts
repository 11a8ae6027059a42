import { z } from 'zod';
import { compareDates } from '../../pipeline/calendar/calendar-date.ts';
import type { CalendarDate } from '../../pipeline/types.ts';
import { day, edtf, languageTag, line, paragraph, webAddress } from './field-types.ts';
import type { Guides } from './field-guide.ts';
import type { ArticleFields } from '../types.ts';

/** The frontmatter of an article: the one place that says which fields there are. */
const fields = z.strictObject({
  title: line,
  description: line,
  published: day,
  updated: day.exactOptional(),
  authors: z.array(line).min(1),
  sources: z
    .array(
      z.strictObject({
        title: line,
        publisher: line,
        url: webAddress.exactOptional(),
        date: edtf.exactOptional(),
      }),
    )
    .default([]),
  topics: z.array(line).default([]),
  image: z.strictObject({ src: z.string().regex(/^\/[^\s\\]+$/u), alt: line, credit: line }).exactOptional(),
  corrections: z.array(z.strictObject({ date: day, text: paragraph })).default([]),
  draft: z.boolean().default(false),
  language: languageTag.default('en'),
  note: paragraph.exactOptional(),
});

export const articleSchema: z.ZodType<ArticleFields> = fields.transform(updateByCorrections);

/** A correction changes the text on its day, whether or not `updated` says so too. */
function updateByCorrections(article: z.infer<typeof fields>): ArticleFields {
  const { published, updated = published, corrections } = article;
  const last = corrections.map(({ date }) => date).reduce(laterOf, updated);
  return last === updated ? article : { ...article, updated: last };
}

const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (compareDates(a, b) < 0 ? b : a);

const date = 'a calendar date, YYYY-MM-DD';

export const articleGuides: Guides = {
  title: { expected: 'one line of text', example: 'title: Why is the border closed?' },
  description: {
    expected: 'one line of text that says what the article answers',
    example: 'description: Trade has stopped at the river. What each side wants before it starts again.',
  },
  published: { expected: date, example: 'published: 2024-06-17' },
  updated: { expected: date, example: 'updated: 2024-06-20' },
  authors: { expected: 'a list of at least one name', example: 'authors: [Jane Doe]' },
  'authors.*': { expected: 'a name', example: 'authors: [Jane Doe]' },
  sources: {
    expected: 'a list of sources, each with a title and a publisher',
    example: 'sources: [{ title: A report, publisher: An agency }]',
  },
  'sources.*': { expected: 'a title and a publisher', example: '{ title: A report, publisher: An agency }' },
  'sources.*.title': { expected: 'one line of text', example: 'title: A report' },
  'sources.*.publisher': { expected: 'one line of text', example: 'publisher: An agency' },
  'sources.*.url': { expected: 'a web address', example: 'url: https://example.org/report' },
  'sources.*.date': { expected: 'a day, a month or a year', example: 'date: 2024-06-17' },
  topics: { expected: 'a list of topics', example: 'topics: [Trade, Sanctions]' },
  'topics.*': { expected: 'one line of text', example: 'topics: [Trade, Sanctions]' },
  image: {
    expected: 'a picture with src, alt and credit',
    example: 'image: { src: /images/bridge.jpg, alt: A bridge over a river, credit: Jane Doe }',
  },
  'image.src': { expected: 'a path below public/ that begins with a slash', example: 'src: /images/bridge.jpg' },
  'image.alt': { expected: 'words that say what the picture shows', example: 'alt: A bridge over a river' },
  'image.credit': { expected: 'one line of text', example: 'credit: Jane Doe' },
  corrections: {
    expected: 'a list of corrections, each with a date and a text',
    example: 'corrections: [{ date: 2024-06-18, text: An earlier version gave the wrong year. }]',
  },
  'corrections.*': {
    expected: 'a date and a text',
    example: '{ date: 2024-06-18, text: An earlier version gave the wrong year. }',
  },
  'corrections.*.date': { expected: date, example: 'date: 2024-06-18' },
  'corrections.*.text': { expected: 'what was wrong', example: 'text: An earlier version gave the wrong year.' },
  draft: { expected: 'true or false', example: 'draft: true' },
  language: { expected: 'a language tag', example: 'language: en' },
  note: { expected: 'a text', example: 'note: Written from agency reports.' },
};
