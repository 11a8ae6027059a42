import { closestName } from './closest-name.ts';

export type Guesser = (wanted: string, known: Iterable<string>) => string | undefined;

/** How many broken links are told what was meant: to look for it takes a comparison with every page, or every sentence. */
const mostGuesses = 200;

/** Finds the name that is nearest to one that was written, as long as there are not too many to find. */
export function makeGuesser(): Guesser {
  let guesses = 0;
  return (wanted, known) => {
    guesses += 1;
    return guesses > mostGuesses ? undefined : closestName(wanted, [...known]);
  };
}
