import { wordSet } from './word-set.ts';

/** A day that reporters name for years by its date alone, before one of some nouns: “the Sept. 11 attacks”. */
export interface KnownDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly nouns: ReadonlySet<string>;
}

export const KNOWN_DAYS: readonly KnownDay[] = [
  { year: 1989, month: 6, day: 4, nouns: wordSet('crackdown massacre movement') },
  {
    year: 2001,
    month: 9,
    day: 11,
    nouns: wordSet(
      'attack attacks terror terrorist terrorists terrorism hijacker hijackers hijackings commission victims memorial plot',
    ),
  },
  { year: 2005, month: 7, day: 7, nouns: wordSet('bombings bombers attacks') },
  { year: 2021, month: 1, day: 6, nouns: wordSet('riot riots rioters insurrection attack committee defendants') },
  { year: 2023, month: 10, day: 7, nouns: wordSet('attack attacks massacre') },
];
