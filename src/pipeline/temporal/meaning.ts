import type { Unit } from '../calendar/units.ts';
import type { NamedDay } from '../calendar/named-days.ts';
import type { Span, Timex } from '../types.ts';

export type Mod = NonNullable<Timex['mod']>;

/** Units of a duration: calendar units and the clock's. */
export type AnyUnit = Unit | 'weekend' | 'hour' | 'minute' | 'second' | 'fortnight' | 'millennium';

/** A count, exact or left open ("a few"). */
export type Count = number | 'X';

/** Which way the words themselves point: "last July", "next Monday", "this Friday". */
export type Lean = 'past' | 'future' | 'this';

/** What an expression says, before anything outside it is known. */
export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | TimeMeaning
  | ModifiedMeaning
  | RangeMeaning
  | { readonly kind: 'numeric'; readonly parts: readonly [number, number, number]; readonly weekday?: number }
  | NumericPair
  | { readonly kind: 'impossible'; readonly month: number; readonly day: number; readonly year?: number }
  | { readonly kind: 'duration'; readonly iso: string; readonly mod?: Mod }
  | { readonly kind: 'recurrence'; readonly every: string }
  | { readonly kind: 'reference'; readonly to: 'past' | 'present' | 'future' }
  /** The date named last, whatever its grain: “at the same time”. */
  | { readonly kind: 'same' }
  /** A date that only the story knows ("this period", "at that time"), with what its words say (“a Friday”: `XXXX-WXX-5`). */
  | { readonly kind: 'unknown'; readonly as?: string };

/** A place on the calendar by its own fields; what is missing above them comes from an anchor or from `within`. */
/** “06/07” without a year, either of which can be the month. */
export interface NumericPair {
  readonly kind: 'numeric-pair';
  readonly pair: readonly [number, number];
  /** 1 is Monday. */
  readonly weekday?: number;
}

export interface CalendarMeaning {
  readonly kind: 'calendar';
  /** Astronomical; 0 is 1 BC. */
  readonly year?: number;
  /** First year of a century ("the 19th century" is 1800) or decade. */
  readonly century?: number;
  readonly decade?: number;
  /** Two digits whose century is open: "the '80s", "'45". */
  readonly shortYear?: number;
  readonly shortDecade?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  /** Which of two figures, one above 12, showed itself to be the day: “13/06”. */
  readonly figures?: 'day-first' | 'month-first';
  /** 1 is Monday. */
  readonly weekday?: number;
  /** Which of its weekdays (or days, where none is named) in a month; −1 is the last. */
  readonly nth?: number;
  readonly named?: NamedDay;
  readonly weekend?: true;
  readonly lean?: Lean;
  /** Somebody said something then: the last such day, or that of publication. */
  readonly isSaid?: true;
  /** Hangs on a date of the text rather than on the publication date: "the previous April". */
  readonly anaphoric?: true;
  readonly fiscal?: true;
  /** The quarter of the year that the text spoke of last: "the 1988 quarter". */
  readonly samePeriod?: true;
  /** The larger unit, where the words name one: "June of last year". */
  readonly within?: Meaning;
}

/** A unit some steps away from an anchor: "last week" is one week back from publication. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit | 'weekend' | 'hour' | 'minute' | 'second';
  readonly count: Count;
  readonly direction: 'past' | 'future' | 'same';
  /** `text`: the date named last; `context`: that in a story, publication in news; else the date it names itself. */
  readonly from: 'published' | 'text' | 'context' | Meaning;
  /** "two years ago" may take over a finer grain of its sentence; "last year" may not. */
  readonly elastic?: true;
  /** “… from $4 million a year ago”: where its sentence names a quarter or a month, that of a year ago. */
  readonly compares?: true;
  /** “the year-earlier period”, “the third” after “the second quarter”: counted from the period that the text spoke of last. */
  readonly ofPeriod?: true;
  /** A year back from that day, month or quarter is one again: "the same month a year earlier". */
  readonly keeps?: 'day' | 'week' | 'month' | 'quarter' | 'season';
}

/** A part of the day or a clock time, of a day that may be named. */
export interface TimeMeaning {
  readonly kind: 'time';
  /** `T15:30`, `TMO`, `TNI`. */
  readonly time: string;
  readonly of?: Meaning;
  /** What follows does not hang on it: “overnight”. */
  readonly aside?: true;
  /** The night before, or the coming one where the clause looks ahead: “overnight”. */
  readonly mayCome?: true;
}

export interface ModifiedMeaning {
  readonly kind: 'modified';
  readonly mod: Mod;
  readonly of: Meaning;
}

/** Two ends, each with its own words. What one end leaves open, the other fills ("April to September 1957"). */
export interface RangeMeaning {
  readonly kind: 'range';
  readonly from: RangeEnd;
  readonly to: RangeEnd;
}

export interface RangeEnd {
  readonly span: Span;
  readonly meaning: Meaning;
}
