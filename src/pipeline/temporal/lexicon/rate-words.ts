import { TENS, UNITS } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** “$5 billion a year”: what a rate counts. */
export const RATE_NOUNS = wordSet(`
  million billion trillion thousand dollars euros pounds times hours barrels tons tonnes people once twice percent
  % vehicles cars units deaths cases flights passengers yen cents days visitors jobs gallons bpd
`);

/** Numbers before what a rate counts: “one call a month”. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...wordSet('hundred thousand million billion dozen half'),
]);

/** Between a number and “a month” these begin something else. The empty word is the block's edge. */
export const RATE_BREAKS: ReadonlySet<string> = new Set([
  '',
  ...wordSet(`
  . , ; : ( ) " — - the in on at for to from by with after before until since into as is was were are had has have
  will would said that who which and or but than if when it he she they him them
`),
]);

/** “three Sundays”: before “Sundays” these count some. */
export const ENOUGH_BEFORE: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...wordSet('several few many both those these last next past'),
]);

/** Before a weekday these leave open which: “on a recent Tuesday”. */
export const ANY_ONE = wordSet('recent typical given certain');

/** And after “a Friday” these do; a noun would make it that of the week (“a Friday deadline”). */
export const AFTER_ANY_ONE: ReadonlySet<string> = new Set([
  '',
  ...wordSet('. , ; : ) " — when in and after before at for with that or to he she they we it'),
]);
