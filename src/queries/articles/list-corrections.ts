import type { Correction } from '../../load/types.ts';
import { compareDates } from '../../pipeline/calendar/calendar-date.ts';
import { articlePath } from '../addresses/article-path.ts';
import type { SiteArticle } from '../site/types.ts';

export interface ListedCorrection extends Correction {
  /** Of the article that was wrong. */
  readonly title: string;
  readonly path: string;
}

/** Every correction of every article, the newest first; those of one day as the articles and their entries stand. */
export function listCorrections(
  articles: ReadonlyArray<Pick<SiteArticle, 'slug' | 'fields'>>,
): readonly ListedCorrection[] {
  return articles
    .flatMap(({ slug, fields: { title, corrections } }) =>
      corrections.map((correction) => ({ ...correction, title, path: articlePath(slug) })),
    )
    .sort((a, b) => compareDates(b.date, a.date));
}
