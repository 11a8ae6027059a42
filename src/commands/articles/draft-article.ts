import { stringify } from 'yaml';
import type { CalendarDate } from '../../pipeline/types.ts';
import { site } from '../../site.ts';

/**
 * The text of a new article: the required fields, and how to write dates. The description and the text are left empty,
 * so that the check asks for them and no placeholder is ever published.
 */
export function draftArticle(title: string, published: CalendarDate): string {
  const write = (field: object): string => stringify(field, { lineWidth: 0 });
  return `---
${write({ title })}description:
published: ${published}
${write({ authors: [site.byline] })}---

<!-- Dates: write them as you would say them on the day of publication: “last year”, “on Tuesday”, “in June”.
     Where one is read wrongly, say what is meant: :date[last July]{edtf=2023-07}, or :date[Monday]{skip}. -->
`;
}
