/** How actions of two families stand to each other. Families are named by their first member in `synonyms.ts`. */
const listedUnder = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [action = '', ...others] = line.trim().split(' ');
        return [action, new Set(others)] as const;
      }),
  );

/**
 * Which reports an announced action may end in, by family: a vote that was due ends in an approval or a rejection. And
 * which other family a word with two meanings may stand for: a prisoner is released, and so is a film.
 */
export const outcomesOf = listedUnder(`
  vote approve refuse election
  debate approve refuse vote
  meet agree sign
  trial convict sentence acquit
  election win
  match win lose
  win lose
  kill die
  shoot kill die wound
  free publish
`);

/** What may come of an action on its very day, and on another is an act of its own: a treaty, of a meeting. */
export const productsOf = listedUnder(`
  meet agree sign
`);

/** What an action that says only how bad it was may have been, by family: an accident, the fall that four people died in. */
export const casesOf = listedUnder(`
  accident kill die wound fall collapse explode fire collide crash sink derail burst
`);

/** Actions that cannot be one happening, by family: a theft is not the return of what was stolen. */
export const oppositesOf = listedUnder(`
  begin end postpone cancel
  steal return
  arrest free acquit
  appoint resign dismiss
  employ dismiss
  arrive leave resign flee
  raise cut fall
  build destroy
  found abolish
  unite split
  suspend resume
  ban permit
  launch land
  approve refuse
  accept refuse
  submit refuse accept
  admit deny
  bear die
  invade retreat
  attack surrender
  fail recover
  expel return recall
  strike cancel
  election cancel
  convict acquit
  sentence acquit
  flee arrest
  fire extinguish put
  burn extinguish
  begin extinguish
  join leave
  promote relegate
  destroy repair
`);

/** Whether one action is listed under the other. */
export const isAmong = (listed: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean =>
  listed.get(a)?.has(b) === true || listed.get(b)?.has(a) === true;
