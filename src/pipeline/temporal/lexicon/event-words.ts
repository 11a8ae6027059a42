import { wordSet } from './word-set.ts';

/** Before “Sunday's”, even beside “will”, these show that what happened then is over: “victims of Friday's attack”. */
export const AFTERMATH_WORDS = wordSet('after against overturn condemn avenge investigate since reverse');

/** And these with “of” after them. */
export const AFTERMATH_NOUNS = wordSet('victims victim survivors survivor aftermath winner winners loser losers wake');

/** “after Friday's talks”, “after visiting Paris on Friday”: these are as often still to come, so the verb decides. */
export const DIARY_WORDS = wordSet(`
  meeting meetings talks summit hearing session visiting attending hosting holding addressing touring travelling
  traveling arriving landing speaking opening
`);

/** Between “after beating …” and the weekday, these begin something else. */
export const EVENT_BREAKS = wordSet(', ; : — ( ) " and but or to will would when while who which that before');

/** “has until Friday”: somebody has this deadline now. */
export const HOLDS = wordSet('has have');

/** “gave them until Friday”, “was extended until Friday”: what sets a deadline. */
export const GRANTS = wordSet(`
  give gives gave given extend extends extended grant granted allow allowed postponed delayed adjourned bailed
`);
