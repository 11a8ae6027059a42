import type { UndatedMention } from '../types.ts';
import { conceptOf } from './concepts.ts';
import { functionWords } from './lexicon/function-words.ts';

interface WithSaid {
  readonly said: ReadonlySet<string>;
}

/** In letters: of a word that can tell what is said. */
const shortest = 4;

/** The concepts of what a statement's headline says that somebody said; none where it does not go on with “that”. */
export function conceptsOfSaid({ headline }: UndatedMention): ReadonlySet<string> {
  const [, ...said] = headline.split(' that ');
  const words =
    said
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortest && !functionWords.has(word)).map(conceptOf));
}

/** Whether two statements say wholly different things. */
export function sayOthers(a: WithSaid, b: WithSaid): boolean {
  return a.said.size > 0 && b.said.size > 0 && saidInCommon(a, b) === 0;
}

/** How many concepts of what was said two statements have in common. */
export function saidInCommon({ said: mine }: WithSaid, { said: theirs }: WithSaid): number {
  let shared = 0;
  for (const concept of mine) if (theirs.has(concept)) shared += 1;
  return shared;
}
