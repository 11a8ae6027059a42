import type { Telling } from './prepare-mention.ts';
import type { NamesByArticle, Related } from './relate-articles.ts';

/** Whether one mention, of those two the one that names nobody, may mean whom the other names. */
export type OfOneStory = (a: Telling, b: Telling) => boolean;

/**
 * Prepares the comparison: two articles of one story speak of the same people, and an article that names the very people
 * of a mention speaks of them, however few names the two share.
 */
export function makeOfOneStory(names: NamesByArticle, related: Related): OfOneStory {
  return (a, b) =>
    related(a.mention.article, b.mention.article) ||
    areNamedIn(a, b.mention.article) ||
    areNamedIn(b, a.mention.article);

  function areNamedIn({ people }: Telling, article: string): boolean {
    return people.length > 0 && people.every((person) => names.get(article)?.has(person));
  }
}
