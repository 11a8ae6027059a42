import type { Entity, EventMention, ReadArticle } from '../types.ts';
import { oncePer } from '../once-per.ts';
import { compareMentions } from './compare-mentions.ts';
import { makeEntityFacts, prepareMention } from './prepare-mention.ts';
import { makeRelated, namesOfArticles } from './relate-articles.ts';

/** The measure by which mentions of those articles are joined, for showing how close a call it was: 0 to about 1.3. */
export function measureCloseness(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
): (a: EventMention, b: EventMention) => number {
  const facts = makeEntityFacts(entities);
  const prepare = oncePer((mention: EventMention) => prepareMention(mention, facts));
  const related = makeRelated(namesOfArticles(articles));
  return (a, b) => compareMentions(prepare(a), prepare(b), related).total;
}
