/**
 * Turns of phrase that say one act in several words, with the verb that says it in one. Lemmas, lower case; `~` is any
 * possessive. The first word is the verb. A new one is one line.
 */
const lines = `
  say no: refuse
  say yes: agree
  give ~ consent: agree
  give birth: bear
  come into the world: bear
  lose ~ life: die
  breathe ~ last: die
  lay to rest: bury
  tie the knot: marry
  lead to the altar: marry
  go to the polls: vote
  cast ~ ballot: vote
  stand for: candidate
  run for: candidate
  take to the streets: protest
  lay down ~ arms: surrender
  lay down ~ tools: strike
  take up arms: rebel
  go bust: collapse
  go into administration: collapse
  come to an end: end
  bring to an end: end
  draw to a close: end
  get under way: begin
  call it a day: retire
  bow out: retire
  throw in the towel: resign
  change hands: sell
  come to power: elect
  catch fire: burn
  go up in flames: burn
  set fire to: burn
  give way: collapse
  come to blows: fight
  change sides: defect
  take into custody: arrest
  put on trial: try
  take place: happen
  come into force: introduce
  come into effect: introduce
  enter into force: introduce
  take effect: introduce
`;

export interface Idiom {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** By first word. */
export const idioms: ReadonlyMap<string, readonly Idiom[]> = Map.groupBy(
  lines
    .trim()
    .split('\n')
    .map((line): Idiom => {
      const [phrase = '', meaning = ''] = line.trim().split(': ');
      return { words: phrase.split(' '), meaning };
    }),
  ({ words }) => words[0] ?? '',
);
