import { oncePer } from '../once-per.ts';
import { conceptOf, type Concepts } from './concepts.ts';
import { harms, sortsOfHarm } from './lexicon/causes.ts';
import type { Telling } from './prepare-mention.ts';
import { wordsOfSentence } from './words-around.ts';

const harmful: ReadonlySet<string> = new Set(harms.map(conceptOf));

const sortsOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>();
  sortsOfHarm.forEach((words, sort) => {
    for (const concept of words.map(conceptOf)) found.set(concept, (found.get(concept) ?? new Set()).add(sort));
  });
  return found;
})();

/** Whether both tell of harm, and of what cannot have been one cause: nine killed by a bomb, and nine in a storm. */
export function haveOtherCauses(a: Concepts, b: Concepts): boolean {
  if (!harmful.has(a.action) || !harmful.has(b.action)) return false;
  const [mine, theirs] = [sortsNamed(a), sortsNamed(b)];
  return mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs);
}

const sortsNamed = oncePer(
  ({ all }: Concepts): ReadonlySet<number> => new Set([...all].flatMap((concept) => [...(sortsOf.get(concept) ?? [])])),
);

/** Whether one tells the harm that the other did, which its sentence names: “eleven died when fire broke out”, “the fire”. */
export function isHarmOf(harm: Telling, { concepts: { action } }: Telling): boolean {
  return harmful.has(harm.concepts.action) && sortsOf.has(action) && wordsOfSentence(harm).has(action);
}
