/**
 * Acts that one party does to another, by family or lemma: where the two change places, it is another act. Not what two
 * do together or to each other, whoever is named first: meet, marry, fight, agree.
 */
export const directedActs: readonly string[] = `
  sue charge convict sentence arrest acquit pardon fine accuse blame criticise condemn denounce insult complain
  attack invade strike shell bomb bombard raid ambush occupy annex conquer liberate blockade besiege
  win defeat thrash overtake outbid challenge
  kill murder assassinate shoot stab wound injure poison kidnap betray
  oust overthrow depose dismiss expel deport extradite appoint endorse
  recognise ban sanction threaten warn invite visit praise thank congratulate
  apologise write pay
  buy fund sponsor subsidise rescue free evict
`
  .trim()
  .split(/\s+/u);

/** Acts that are one seen from two sides, by family: who wins does not lose. */
const sides = [
  ['win', 'lose'],
  ['buy', 'sell'],
  ['lend', 'borrow'],
  ['import', 'export'],
] as const;

/** The other side of an act. */
export const sidesOf: ReadonlyMap<string, string> = new Map(
  sides.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);
