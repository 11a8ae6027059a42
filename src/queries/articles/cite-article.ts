/** How to cite an article, in the forms that writers and reference managers take. */
import { partsOf } from '../../pipeline/calendar/calendar-date.ts';
import type { SiteArticle } from '../site/types.ts';
import { describeEdtf } from '../words/describe-reading.ts';

export interface Citation {
  readonly name: 'Plain' | 'BibTeX' | 'CSL-JSON';
  readonly text: string;
}

/** `url` is the article's full address, `publisher` the site's name. */
export function citeArticle(article: SiteArticle, url: string, publisher: string): readonly Citation[] {
  return [
    { name: 'Plain', text: citePlain(article, url, publisher) },
    { name: 'BibTeX', text: citeBibtex(article, url, publisher) },
    { name: 'CSL-JSON', text: JSON.stringify(citeCsl(article, url, publisher), undefined, 2) },
  ];
}

function citePlain({ fields }: SiteArticle, url: string, publisher: string): string {
  const end = /[.?!]$/.test(fields.title) ? '' : '.';
  return `${fields.authors.join(', ')}. “${fields.title}${end}” ${publisher}, ${describeEdtf(fields.published)}. ${url}`;
}

function citeBibtex({ fields, slug }: SiteArticle, url: string, publisher: string): string {
  const { year, month, day } = partsOf(fields.published);
  const entries = {
    // A second pair of braces keeps a body of authors from being taken apart into first and last names.
    author: fields.authors.map((author) => `{${escapeTex(author)}}`).join(' and '),
    title: `{${escapeTex(fields.title)}}`,
    organization: escapeTex(publisher),
    year: String(year),
    month: String(month),
    day: String(day),
    url,
  };
  const lines = Object.entries(entries).map(([key, value]) => `  ${key} = {${value}}`);
  return `@online{${slug},\n${lines.join(',\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (character) =>
    character === '\\' || character === '~' || character === '^' ? ' ' : `\\${character}`,
  );
}

function citeCsl({ fields, slug }: SiteArticle, url: string, publisher: string): object {
  const { year, month, day } = partsOf(fields.published);
  return {
    id: slug,
    type: 'article-newspaper',
    title: fields.title,
    author: fields.authors.map((author) => ({ literal: author })),
    'container-title': publisher,
    issued: { 'date-parts': [[year, month, day]] },
    URL: url,
    language: fields.language,
  };
}
