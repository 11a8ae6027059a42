/** The values that each slot can take, as the rules see them. */
export interface SlotTypes {
  /** 1 to 12. */
  readonly month: number;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly weekdays: number;
  /** “Sun.”, “Sat”: a weekday only beside a date. */
  readonly shortWeekday: number;
  /** 1 is spring, 4 is winter. */
  readonly season: number;
  readonly named: NamedDay;
  /** Day of the month, 1 to 31, in digits or as an ordinal. */
  readonly dom: number;
  /** An ordinal in words or digits. */
  readonly ord: number;
  /** A four-digit number that can be a year. */
  readonly year: number;
  /** A number of one to three digits: a year only next to an era. */
  readonly int: number;
  /** Two digits. */
  readonly yy: number;
  /** Two digits after an apostrophe: “'95”. */
  readonly shortYear: number;
  /** First year of a decade written in full: "1990s". */
  readonly decade: number;
  /** A decade of an open century: "'80s", "eighties". */
  readonly shortDecade: number;
  readonly n: number;
  readonly vague: 'X';
  readonly one: 1;
  readonly unit: AnyUnit;
  readonly units: AnyUnit;
  /** An adjective between a number and its unit. */
  readonly kind: 1;
  /** “and a half” after a unit. */
  readonly half: 0.5;
  readonly back: 'past';
  readonly ahead: 'future';
  readonly early: Mod;
  readonly edge: Mod;
  readonly approx: Mod;
  readonly part: string;
  /** “mornings”: a part of many days. */
  readonly parts: string;
  readonly meridiem: 'am' | 'pm';
  readonly clock: string;
  /** A clock time written with a point: “12.30pm”. */
  readonly pointClock: string;
  /** Four figures that can be a clock time beside a zone: “0738 GMT”. */
  readonly hhmm: string;
  readonly numeric: string;
  readonly zone: string;
  readonly bc: 'BC';
  readonly ad: 'AD';
  readonly frequency: string;
  readonly each: 1;
  readonly pastRef: 'past';
  readonly presentRef: 'present';
  readonly futureRef: 'future';
  readonly dayRef: number;
  readonly ago: 'past';
  readonly fromNow: 'future';
  readonly later: 'future';
  readonly earlier: 'past';
  /** “before” and “after” between an amount and a date. */
  readonly relation: 'past' | 'future';
  /** An expression that another rule found. */
  readonly date: Meaning;
}

export type SlotName = keyof SlotTypes;

/** `capital`: only with a capital first letter; `point`: an abbreviation that may take a point. */
export type WordTrait = 'capital' | 'point';

export interface Lexicon<Name extends SlotName = SlotName> {
  readonly slot: Name;
  readonly traits: readonly WordTrait[];
  /** The words, lower case, parted by blanks, with straight quotes; and what each means. */
  readonly words: Readonly<Record<string, SlotTypes[Name]>>;
}

/** A slot's words. A new word is one line. */
export function defineLexicon<Name extends SlotName>(
  slot: Name,
  words: Readonly<Record<string, SlotTypes[Name]>>,
  ...traits: readonly WordTrait[]
): Lexicon<Name> {
  return { slot, traits, words };
}

/** The same meaning for many words. */
export function all<Value>(value: Value, ...words: readonly string[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(words.map((word) => [word, value]));
}

import type { NamedDay } from '../../calendar/named-days.ts';
import type { AnyUnit, Meaning, Mod } from '../meaning.ts';
