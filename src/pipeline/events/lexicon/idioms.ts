/**
 * Turns of phrase that say one act in several words, with the verb that says it in one. Lemmas, lower case; `~` is any
 * possessive, `…` an object of a few words or, in the passive, none. The first word is the verb. A new one is one line.
 */
const lines = `
  say no: refuse
  say yes: agree
  give ~ consent: agree
  give birth: bear
  come into the world: bear
  lose ~ life: die
  breathe ~ last: die
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
  bring … to an end: end
  bring … to a close: end
  bring … to a halt: end
  put an end to: end
  put a stop to: end
  fall silent: end
  come to a halt: end
  come to a stop: end
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
  take … into custody: arrest
  place … under arrest: arrest
  put … behind bars: jail
  send … to prison: sentence
  hand … prison term: sentence
  hand … prison sentence: sentence
  hand … jail term: sentence
  put … on trial: try
  go on trial: try
  stand trial: try
  take … to court: sue
  go to court: sue
  take place: happen
  come into force: introduce
  come into effect: introduce
  enter into force: introduce
  take effect: introduce
  lay … to rest: bury
  give … ~ blessing: approve
  give … the green light: approve
  give … the go-ahead: approve
  turn … out of office: oust
  vote … out of office: oust
  vote … out: oust
  drive … from power: oust
  take office: swear in
  take the oath: swear in
  take … off the market: recall
  call … home: recall
  call … back: recall
  send … back: return
  hand … back: return
  give … back: return
  bring … back: return
  get … back: recover
  send … troops into: invade
  march into: invade
  come off the rails: derail
  leave the rails: derail
  jump the rails: derail
  come off the track: derail
  run out of money: collapse
  go out of business: collapse
  go into liquidation: collapse
  file for bankruptcy: collapse
  call in the receivers: collapse
  put ~ name to: sign
  put ~ signature to: sign
  set ~ name to: sign
  come to terms: agree
  make ~ peace: agree
  make peace: agree
  shake hands on: agree
  down tools: strike
  go on strike: strike
  come out on strike: strike
  walk off the job: strike
  come upon: find
  come across: find
  hit upon: find
  stumble on: find
  stumble upon: find
  come to light: discover
  set free: free
  set … free: free
  go free: free
  shoot … dead: murder
  stab … to death: murder
  beat … to death: murder
  put … to death: execute
  take ~ own life: die
  fall to ~ death: die
  leap to ~ death: die
  burn to death: die
  freeze to death: die
  starve to death: die
  burn to the ground: burn down
  run aground: strand
  go to the bottom: sink
  take possession of: take over
  take charge of: take over
  take control of: take over
  take command of: take over
  take the helm: take over
  take up ~ duties: take over
  go on sale: launch
  hit the shelves: launch
  see the light of day: publish
  pull the plug: cancel
  give notice: resign
  hang up ~ boots: retire
  make landfall: land
  come ashore: land
  touch down: land
  set sail: sail
  put to sea: sail
  go under the hammer: sell
  go under the knife: operate
  fall ill: sicken
  take ill: sicken
  fall sick: sicken
  join forces: unite
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
