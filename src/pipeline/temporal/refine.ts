import type { FoundExpression } from './found-expression.ts';
import { addElided } from './refiners/add-elided.ts';
import { addElidedQuarters } from './refiners/add-elided-quarters.ts';
import { addListedDays } from './refiners/add-listed-days.ts';
import { addLowerAmounts } from './refiners/add-lower-amounts.ts';
import { addSignals } from './refiners/add-signals.ts';
import { anchorPeriods } from './refiners/anchor-periods.ts';
import { anchorQuotedDays } from './refiners/anchor-quoted-days.ts';
import { headYears } from './refiners/head-years.ts';
import { joinRanges } from './refiners/join-ranges.ts';
import { samePeriods } from './refiners/same-periods.ts';
import { shareDays } from './refiners/share-days.ts';
import { shareYears } from './refiners/share-years.ts';
import { yearsBehindAsides } from './refiners/years-behind-asides.ts';
import { yearsBehindNouns } from './refiners/years-behind-nouns.ts';

type Refiner = (found: readonly FoundExpression[]) => readonly FoundExpression[];

/** In this order, and why. */
const REFINERS: readonly Refiner[] = [
  // “this year and next”: an expression for the lone word, before anything looks at neighbours.
  addElided,
  // “none in the third”: after a quarter.
  addElidedQuarters,
  // “Dec. 13, 14 and 16”: numbers that are days only beside a day with its month.
  addListedDays,
  // “two or three days”: a number that is an amount only beside one with its unit.
  addLowerAmounts,
  // A signal is read off the words before an expression: it has to be known before two become one range.
  addSignals,
  // “April and June 1955”: the first takes the year of the last, also where they make no range.
  shareYears,
  // “December 7 (December 8 in Asia), 1941”: likewise, over an aside.
  yearsBehindAsides,
  // “the May riots of 1968”: over the thing that both name.
  yearsBehindNouns,
  // “1914: The archduke is shot on June 28.”: before two of its days become a range.
  headYears,
  // “the quarter ended Sept. 30”: the words after it say which quarter.
  anchorPeriods,
  // “‘Today it starts,’ he said Tuesday”: the words outside the quotation say which day.
  anchorQuotedDays,
  // “the 1988 quarter” takes its quarter from the one before it.
  samePeriods,
  // “opened at 7 a.m. and closed at 8 p.m. Tuesday”: before two clock times become a range, which fills its own ends.
  shareDays,
  // “from March to May 2024”: two expressions become one before either is resolved, since each fills the other's gaps.
  joinRanges,
];

export function refine(found: readonly FoundExpression[]): readonly FoundExpression[] {
  return REFINERS.reduce((expressions, refiner) => refiner(expressions), found);
}
