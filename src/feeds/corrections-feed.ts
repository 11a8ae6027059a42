import { generateAtomFeed } from 'feedsmith';
import { articlePath } from '../queries/addresses/article-path.ts';
import type { SiteArticle } from '../queries/site/types.ts';
import { addressOf, lastOf, startOfDay, tagOf } from './publication.ts';
import type { Publication } from './publication.ts';

/** Every correction of every article, newest first, in Atom. A correction's id is its article, its day and its turn on it. */
export function serialiseCorrections(articles: readonly SiteArticle[], publication: Publication): string {
  const entries = articles
    .flatMap(({ slug, fields }) =>
      fields.corrections.map(({ date, text }, index) => {
        const turn = fields.corrections.slice(0, index).filter((earlier) => earlier.date === date).length + 1;
        const moment = new Date(startOfDay(date));
        return {
          id: tagOf(publication, date, `corrections/${slug}/${turn}`),
          title: { value: `Correction: ${fields.title}` },
          links: [{ href: addressOf(publication, articlePath(slug)), rel: 'alternate' }],
          summary: { value: text },
          content: { value: text },
          published: moment,
          updated: moment,
        };
      }),
    )
    .sort((a, b) => b.updated.getTime() - a.updated.getTime());
  const published = articles.map(({ fields }) => new Date(startOfDay(fields.published)));
  return generateAtomFeed({
    id: addressOf(publication, '/corrections/'),
    title: { value: `${publication.title}: corrections` },
    updated: entries[0]?.updated ?? lastOf(published),
    authors: [{ name: publication.title }],
    links: [
      { href: addressOf(publication, '/corrections/'), rel: 'alternate' },
      { href: addressOf(publication, '/corrections.xml'), rel: 'self' },
    ],
    entries,
  });
}
