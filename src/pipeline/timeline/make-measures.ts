import type { Entity, EventMention, ReadArticle, UndatedMention } from '../types.ts';
import { oncePer } from '../once-per.ts';
import { compareMentions, type Closeness } from './compare-mentions.ts';
import { makeContradicts, type Contradicts } from './contradicts.ts';
import { makeCounterparts } from './find-counterparts.ts';
import { makeOfOneStory } from './is-of-one-story.ts';
import { makeEntityFacts, prepareMention, type DatedTelling, type Telling } from './prepare-mention.ts';
import { makeRelated, namesOfArticles, namesOfMentions, type NamesByArticle } from './relate-articles.ts';

/** Least closeness at which mentions whose dates agree are the same event. */
export const enough = 0.5;

/**
 * What is asked of any two mentions of some articles, each worked out once. An answer follows from the two articles alone,
 * so that it holds whichever others are known.
 */
export interface Measures {
  readonly names: NamesByArticle;
  /** A mention with what every comparison asks of it. */
  readonly tellingOf: {
    (mention: EventMention): DatedTelling;
    (mention: UndatedMention): Telling;
  };
  /** With what else their articles tell in view. */
  readonly compare: (a: DatedTelling, b: DatedTelling) => Closeness;
  readonly contradicts: Contradicts;
}

export function makeMeasures(
  mentions: readonly EventMention[],
  entities: readonly Entity[],
  names: NamesByArticle = namesOfMentions(mentions),
): Measures {
  const facts = makeEntityFacts(entities);
  const tellingOf = oncePer((mention: EventMention) => prepareMention(mention, facts));
  const related = makeRelated(names);
  const ofOneStory = makeOfOneStory(names, related);
  const tellsSame = (a: DatedTelling, b: DatedTelling): boolean => compareMentions(a, b, ofOneStory).total >= enough;
  const counterparts = makeCounterparts(mentions.map(tellingOf), related, tellsSame);
  return {
    names,
    tellingOf: tellingOf as Measures['tellingOf'],
    compare: (a, b) => compareMentions(a, b, ofOneStory, counterparts),
    contradicts: makeContradicts(names),
  };
}

/** The measures for all mentions of some articles. */
export function measuresOf(articles: readonly ReadArticle[], entities: readonly Entity[]): Measures {
  const mentions = articles.flatMap((article) => article.mentions);
  return makeMeasures(mentions, entities, namesOfArticles(articles));
}
