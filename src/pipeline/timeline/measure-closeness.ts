import type { Entity, EventMention, ReadArticle } from '../types.ts';
import { oncePer } from '../once-per.ts';
import { makeComparison } from './make-comparison.ts';
import { makeEntityFacts, prepareMention } from './prepare-mention.ts';
import { namesOfArticles } from './relate-articles.ts';

/** The measure by which mentions of those articles are joined, for showing how close a call it was: 0 to about 1.6. */
export function measureCloseness(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
): (a: EventMention, b: EventMention) => number {
  const facts = makeEntityFacts(entities);
  const prepare = oncePer((mention: EventMention) => prepareMention(mention, facts));
  const tellings = articles.flatMap(({ mentions }) => mentions.map(prepare));
  const compare = makeComparison(tellings, namesOfArticles(articles));
  return (a, b) => compare(prepare(a), prepare(b)).total;
}
