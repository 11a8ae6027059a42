import type { CalendarDate } from '../types.ts';
import type { SlotName, SlotTypes } from './lexicon/define-lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Span } from '../types.ts';

/** One case of a rule: the text, its publication day, and what the rule's expression must come to. */
export interface RuleExample {
  readonly text: string;
  /** `YYYY-MM-DD`; where it does not matter, left out. */
  readonly published?: string;
  /** The expression's words. */
  readonly finds: string;
  /** Its TIMEX3 value. */
  readonly value: string;
}

/** What surrounds a match, for a rule whose words are also other words. */
export interface MatchContext {
  readonly published: CalendarDate;
  /** The word before or after the match, as the scanner normalises it; empty at the block's edge. */
  readonly before: (steps?: number) => string;
  readonly after: (steps?: number) => string;
  /** Whether the match begins with a capital, and whether the word before it does. */
  readonly capital: boolean;
  readonly capitalBefore: boolean;
  readonly firstOfSentence: boolean;
  /** The block is all the text there is: no heading of anything. */
  readonly loneBlock: boolean;
  /** No blank between the match and the mark before or after it. */
  readonly gluedBefore: boolean;
  readonly gluedAfter: boolean;
  /** The word after the match, as written. */
  readonly nextWord: () => string;
  /** The words matched, as written. */
  readonly text: () => string;
  /** Where each capture stands. */
  readonly spanOf: (name: string) => Span;
}

export interface Rule {
  readonly id: string;
  /** What the rule reads and how, in one sentence for editors. */
  readonly summary: string;
  readonly pattern: string | readonly string[];
  /** The captures' meaning; nothing where these words are no such expression after all. */
  readonly read: (slots: Readonly<Record<string, unknown>>, context: MatchContext) => Meaning | undefined;
  /** Only where the passage tells a story of its own, or only where it does not. */
  readonly onlyIn?: 'narrative' | 'news';
  readonly examples: readonly RuleExample[];
  /** Texts in which the rule must find nothing. */
  readonly rejects: readonly string[];
}

/** The pattern with its optional groups and its choices taken out. */
type Fixed<P extends string> = P extends `${infer A}[${string}]${infer B}`
  ? `${Fixed<A>}${Fixed<B>}`
  : P extends `${infer A}(${string})${infer B}`
    ? `${A}${Fixed<B>}`
    : P;

/** The names that a pattern captures, with their slots. */
type Captures<P extends string> = P extends `${string}{${infer Slot}}${infer Rest}`
  ? CaptureOf<Slot> | Captures<Rest>
  : never;
type CaptureOf<S extends string> = S extends `${infer Name}:${infer Slot}` ? readonly [Name, Slot] : readonly [S, S];
type NamesIn<P extends string> = Captures<P>[0];
type InAll<Name, P extends string> = P extends string ? (Name extends NamesIn<Fixed<P>> ? true : false) : never;
type ValueOf<C, Name> = C extends readonly [Name, infer Slot]
  ? Slot extends SlotName
    ? SlotTypes[Slot]
    : never
  : never;

/** Captures that every pattern of the rule has are there; the others may be missing. */
export type SlotsOf<P extends string> = {
  readonly [Name in NamesIn<P>]: [InAll<Name, P>] extends [true]
    ? ValueOf<Captures<P>, Name>
    : ValueOf<Captures<P>, Name> | undefined;
};

interface RuleSource<P extends string> {
  readonly id: string;
  readonly summary: string;
  readonly pattern: P | readonly P[];
  readonly read: (slots: SlotsOf<P>, context: MatchContext) => Meaning | undefined;
  readonly onlyIn?: 'narrative' | 'news';
  readonly examples: readonly RuleExample[];
  readonly rejects: readonly string[];
}

/** A rule as data. The captures that `read` gets are typed from the pattern itself. */
export function defineRule<const P extends string>(source: RuleSource<P>): Rule {
  return { ...source, read: (slots, context) => source.read(slots as SlotsOf<P>, context) };
}
