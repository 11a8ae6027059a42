import { oncePer } from '../../pipeline/once-per.ts';

const placesOf = oncePer(
  (articles: ReadonlyArray<{ readonly slug: string }>): ReadonlyMap<string, number> =>
    new Map(articles.map(({ slug }, index) => [slug, index])),
);

/** The article with that slug. */
export function findArticle<Article extends { readonly slug: string }>(
  articles: readonly Article[],
  slug: string,
): Article | undefined {
  return articles[placesOf(articles).get(slug) ?? -1];
}

/** The articles with these slugs, in the order in which they stand among all. */
export function findArticles<Article extends { readonly slug: string }>(
  articles: readonly Article[],
  slugs: ReadonlySet<string>,
): readonly Article[] {
  const places = [...slugs].flatMap((slug) => placesOf(articles).get(slug) ?? []);
  return places.sort((a, b) => a - b).flatMap((place) => articles[place] ?? []);
}
