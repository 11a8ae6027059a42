import type { Entity, EventMention, ReadArticle } from '../types.ts';
import { measuresOf } from './make-measures.ts';

/** The measure by which mentions of those articles are joined, for showing how close a call it was: 0 to about 2. */
export function measureCloseness(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
): (a: EventMention, b: EventMention) => number {
  const { compare, tellingOf } = measuresOf(articles, entities);
  return (a, b) => compare(tellingOf(a), tellingOf(b)).total;
}
