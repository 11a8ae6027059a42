import { changePlaces } from './change-places.ts';
import { compareParties, comparePlaces } from './compare-mentions.ts';
import type { Telling } from './prepare-mention.ts';
import type { NamesByArticle } from './relate-articles.ts';

/**
 * Whether two mentions cannot tell one event, whatever else they have in common: they name others, another place, other
 * parts of the same two, or only a try.
 */
export type Contradicts = (a: Telling, b: Telling) => boolean;

/** Prepares the comparison, given whom each article names. */
export function makeContradicts(names: NamesByArticle): Contradicts {
  return (a, b) =>
    comparePlaces(a, b) < 0 ||
    isTryOf(a, b) ||
    (nameOthers(a, b) && !standFor(a, b, names)) ||
    nameTwoOthers(a, b) ||
    changePlaces(a, b);
}

/** One tells the deed that the other says was tried. What is announced may be told either way. */
function isTryOf(a: Telling, b: Telling): boolean {
  return (
    a.isAttempt !== b.isAttempt &&
    a.concepts.action === b.concepts.action &&
    a.mention.status !== 'announced' &&
    b.mention.status !== 'announced'
  );
}

/**
 * Each names somebody whom the other lacks, besides one whom both name: president of the one, chairman of the other. Not
 * where one names a person and the other a body, which may act for each other.
 */
function nameTwoOthers(a: Telling, b: Telling): boolean {
  // Whoever names one party names no other besides the one in common.
  if (a.mention.actors.length < 2 || b.mention.actors.length < 2) return false;
  return lackEachOther(a.people, b.people, a, b) || lackEachOther(a.bodies, b.bodies, a, b);
}

const lackEachOther = (mine: readonly string[], theirs: readonly string[], a: Telling, b: Telling): boolean =>
  mine.some((actor) => !b.circle.includes(actor)) && theirs.some((actor) => !a.circle.includes(actor));

function nameOthers(a: Telling, b: Telling): boolean {
  if (a.mention.actors.length === 0 || b.mention.actors.length === 0) return false;
  return compareParties(a, b) < 0;
}

/** Whether people and a body or state may be the same party, since both articles name the two. */
function standFor(a: Telling, b: Telling, names: NamesByArticle): boolean {
  if (a.ofPeople === undefined || b.ofPeople === undefined || a.ofPeople === b.ofPeople) return false;
  return isNamedIn(a, b.mention.article) && isNamedIn(b, a.mention.article);

  function isNamedIn({ mention: { actors } }: Telling, article: string): boolean {
    return actors.every((actor) => names.get(article)?.has(actor));
  }
}
