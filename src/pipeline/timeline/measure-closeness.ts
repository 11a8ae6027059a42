import type { Entity, EventMention, ReadArticle } from '../types.ts';
import { compareMentions, makeStateOf } from './compare-mentions.ts';
import { makeRelated, namesOfArticles } from './relate-articles.ts';

/** The measure by which mentions of those articles are joined, for showing how close a call it was: 0 to about 1.3. */
export function measureCloseness(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
): (a: EventMention, b: EventMention) => number {
  const context = { stateOf: makeStateOf(entities), related: makeRelated(namesOfArticles(articles)) };
  return (a, b) => compareMentions(a, b, context).total;
}
