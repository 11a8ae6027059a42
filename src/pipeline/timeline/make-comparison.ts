import { compareMentions, type Closeness } from './compare-mentions.ts';
import { makeCounterparts } from './find-counterparts.ts';
import { makeOfOneStory } from './is-of-one-story.ts';
import type { DatedTelling } from './prepare-mention.ts';
import { makeRelated, type NamesByArticle } from './relate-articles.ts';

/** Least closeness at which mentions whose dates agree are the same event. */
export const enough = 0.5;

/** Compares any two of the mentions, with what else their articles tell in view. */
export function makeComparison(
  tellings: readonly DatedTelling[],
  names: NamesByArticle,
): (a: DatedTelling, b: DatedTelling) => Closeness {
  const related = makeRelated(names);
  const ofOneStory = makeOfOneStory(names, related);
  const tellsSame = (a: DatedTelling, b: DatedTelling): boolean => compareMentions(a, b, ofOneStory).total >= enough;
  const counterparts = makeCounterparts(tellings, related, tellsSame);
  return (a, b) => compareMentions(a, b, ofOneStory, counterparts);
}
