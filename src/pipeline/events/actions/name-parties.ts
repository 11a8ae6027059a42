import type { EntityMention } from '../../types.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Subject } from '../reference/subject.ts';
import { placePrepositions } from '../lexicon/clause-words.ts';

export interface Parties {
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

/** What one does to a place by going there, or from afar: it is where. */
const actsOnPlace = new Set('visit leave enter reach tour hit strike shell bomb bombard storm besiege raid'.split(' '));

/**
 * Tells who takes part from where it happens. A place that a preposition leads, or that is visited, is where; a place
 * that acts stands for its state. `object` is what a relative pronoun stands for: "the airline that she started".
 */
export function nameParties(
  read: ReadSentence,
  clause: Clause,
  subject: Subject | undefined,
  mentions: readonly EntityMention[],
  discourse: Discourse,
  object?: Subject,
): Parties {
  const actors = new Set<string>();
  const places = new Set<string>();
  for (const mention of subject?.names ?? []) actors.add(actorId(mention, discourse));
  for (const mention of mentions) {
    const at = read.tokens.findIndex(({ start }) => start >= mention.span.start);
    if (!clause.tokens.includes(at)) continue;
    if (isPlace(read, clause, mention, at)) places.add(mention.entity ?? mention.name);
    else actors.add(actorId(mention, discourse));
  }
  for (const mention of object?.names ?? []) {
    if (isVisited(read, clause, mention)) places.add(mention.entity ?? mention.name);
    else actors.add(actorId(mention, discourse));
  }
  const there = clause.tokens.some((at, i) => i > 0 && read.tokens[at]?.lower === 'there');
  const place = there ? discourse.place() : undefined;
  if (place) places.add(place.entity ?? place.name);
  return { actors: [...actors], places: [...places] };
}

function actorId(mention: EntityMention, discourse: Discourse): string {
  return mention.kind === 'place' ? discourse.stateOf(mention) : (mention.entity ?? mention.name);
}

function isPlace(read: ReadSentence, clause: Clause, mention: EntityMention, at: number): boolean {
  if (mention.kind === 'person' || mention.kind === 'organisation') return false;
  const before = read.tokens[read.tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1];
  const led = before?.pos === 'ADP' && placePrepositions.has(before.lower);
  return led || (isVisited(read, clause, mention) && at > (clause.verb?.last ?? 0));
}

/** A place that one visits or leaves is where, though no preposition leads it. */
function isVisited(read: ReadSentence, clause: Clause, { kind }: EntityMention): boolean {
  return kind === 'place' && actsOnPlace.has(read.tokens[clause.verb?.last ?? -1]?.lemma ?? '');
}
