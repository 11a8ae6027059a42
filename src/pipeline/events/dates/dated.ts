import type { DateValue, TemporalExpression } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';

/** A clause, or a part of one, with the date that goes with it. */
export interface Dated {
  readonly clause: Clause;
  readonly expression: TemporalExpression;
  readonly date: DateValue;
  /** Index of the noun that names the happening, where no verb does. */
  readonly noun?: number;
  /** The noun stands alone. */
  readonly bare?: true;
  /** The event is the one before: "the first title since 1987". */
  readonly earlier?: true;
}
