import type { Cell } from '../../calendar/cell.ts';
import type { CalendarDate } from '../../types.ts';
import type { Tense } from '../read-tense.ts';

/** A date that the text named, and where. */
export interface NamedDate {
  readonly cell: Cell;
  /** Running number of the sentence. */
  readonly sentence: number;
  /** It named its own year. */
  readonly explicit: boolean;
}

/** What one expression is resolved against. */
export interface ResolveContext {
  readonly published: CalendarDate;
  /** The date named last. */
  readonly previous: NamedDate | undefined;
  /** The last one with a day, and the last whose unit is a quarter or a month, of the same sentence. */
  readonly previousDay: NamedDate | undefined;
  readonly sentence: number;
  /** The passage is anchored in itself rather than in its publication day. */
  readonly narrative: boolean;
  readonly tense: () => Tense;
  /** Day-first or month-first, where the text's other dates settle it. */
  readonly order: 'day-first' | 'month-first' | undefined;
}
