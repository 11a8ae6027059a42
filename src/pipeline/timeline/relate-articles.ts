import type { EntityMention, EventMention } from '../types.ts';

/** Whether two articles are about the same story, by their slugs. */
export type Related = (a: string, b: string) => boolean;

/** How many names two articles of one story have in common at least. */
const namesInCommon = 3;

/** The names of each article, by slug. */
export type NamesByArticle = ReadonlyMap<string, ReadonlySet<string>>;

/** All names that articles use, known or not. */
export function namesOfArticles(
  articles: readonly { readonly slug: string; readonly entities: readonly EntityMention[] }[],
): NamesByArticle {
  return new Map(
    articles.map(({ slug, entities }) => [slug, new Set(entities.map(({ entity, name }) => entity ?? name))]),
  );
}

/** The names in the mentions alone, where nothing else is known of their articles. */
export function namesOfMentions(
  mentions: readonly Pick<EventMention, 'article' | 'actors' | 'places'>[],
): NamesByArticle {
  const names = new Map<string, Set<string>>();
  for (const { article, actors, places } of mentions) {
    const own = names.get(article) ?? new Set<string>();
    for (const id of [...actors, ...places]) own.add(id);
    names.set(article, own);
  }
  return names;
}

/** By as many names an article is found by others of its story. */
const namesOfStory = 3;

/** The names that an article opens with, which others of its story use too; itself where it names nobody. */
export function openingNames(names: NamesByArticle, article: string): readonly string[] {
  const opening = [...(names.get(article) ?? [])].slice(0, namesOfStory);
  return opening.length === 0 ? [article] : opening;
}

const noNames: ReadonlySet<string> = new Set();

/** Tells which articles are about the same story: those that use the same names. Each pair is worked out once. */
export function makeRelated(names: NamesByArticle): Related {
  const known = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    if (a === b) return true;
    const [first, second] = a < b ? [a, b] : [b, a];
    const ofFirst = known.get(first) ?? new Map<string, boolean>();
    const seen = ofFirst.get(second);
    if (seen !== undefined) return seen;
    const found = shareNames(names.get(first) ?? noNames, names.get(second) ?? noNames);
    known.set(first, ofFirst.set(second, found));
    return found;
  };
}

function shareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const name of few) {
    if (many.has(name)) shared += 1;
    if (shared === namesInCommon) return true;
  }
  return false;
}
