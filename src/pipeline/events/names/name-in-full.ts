import type { EntityMention } from '../../types.ts';

const articledName = /\b[Tt]he (\p{Lu}[\p{L}\p{N}’'-]*(?: (?:(?:of|for|and|de) )?\p{Lu}[\p{L}\p{N}’'-]*)+)/gu;

/**
 * The names of several words that a text uses with an article: "the Harbour Museum", but "Harbour Bank". One word tells
 * nothing: "the Aerolind law".
 */
export function findArticledNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(articledName), ([, name = '']) => name.replace(/[’']s$/u, '')));
}

/** A name with its article where the text gives it one, or where it opens with a common noun ("the central bank of …"). */
export function withArticle(
  { name, kind }: Pick<EntityMention, 'name' | 'kind'>,
  articled: ReadonlySet<string>,
): string {
  if (kind === 'person' || /^the\s/iu.test(name)) return name;
  return articled.has(name) || /^\p{Ll}/u.test(name) ? `the ${name}` : name;
}

/**
 * The name of what a text calls `text`, "the" in front: "the High Court" is the High Court of Velland, "the Orm" is the Orm,
 * and "the North" is North Norland.
 */
export function calledWithArticle(
  text: string,
  mention: Pick<EntityMention, 'name' | 'kind'>,
  articled: ReadonlySet<string>,
): string {
  const { name, kind } = mention;
  const called = text.replace(/^the\s/iu, '');
  const part = kind === 'organisation' && ` ${name} `.includes(` ${called} `);
  return name === called || part ? `the ${name}` : withArticle(mention, articled);
}
