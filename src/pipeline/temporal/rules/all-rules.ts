import type { Rule } from '../define-rule.ts';
import { anaphora } from './anaphora.ts';
import { bareYears } from './bare-years.ts';
import { clockRanges } from './clock-ranges.ts';
import { clockTimes } from './clock-times.ts';
import { comparedPeriods } from './compared-periods.ts';
import { compoundDurations } from './compound-durations.ts';
import { countedBack } from './counted-back.ts';
import { countedFrom } from './counted-from.ts';
import { decades } from './decades.ts';
import { definiteDurations } from './definite-durations.ts';
import { deicticDays } from './deictic-days.ts';
import { durations } from './durations.ts';
import { fiscalPeriods } from './fiscal-periods.ts';
import { fullDates } from './full-dates.ts';
import { knownDays } from './known-days.ts';
import { namedDays } from './named-days.ts';
import { numericDates } from './numeric-dates.ts';
import { partialDates } from './partial-dates.ts';
import { nthOf } from './nth-of.ts';
import { parts } from './parts.ts';
import { partsOfDay } from './parts-of-day.ts';
import { quarters } from './quarters.ts';
import { ranges } from './ranges.ts';
import { recurrences } from './recurrences.ts';
import { references } from './references.ts';
import { relativeNames } from './relative-names.ts';
import { relativeUnits } from './relative-units.ts';
import { seasons } from './seasons.ts';
import { spokenTimes } from './spoken-times.ts';
import { timesOfDays } from './times-of-days.ts';

/** Every rule, family by family. Where two match the same words, the one listed first is asked first. */
export const allRules: readonly Rule[] = [
  ...ranges,
  ...clockRanges,
  ...fullDates,
  ...knownDays,
  ...numericDates,
  ...partialDates,
  ...bareYears,
  ...namedDays,
  ...decades,
  ...nthOf,
  ...quarters,
  ...fiscalPeriods,
  ...comparedPeriods,
  ...definiteDurations,
  ...seasons,
  ...relativeUnits,
  ...countedBack,
  ...countedFrom,
  ...deicticDays,
  ...anaphora,
  ...relativeNames,
  ...parts,
  ...clockTimes,
  ...spokenTimes,
  ...timesOfDays,
  ...partsOfDay,
  ...recurrences,
  ...compoundDurations,
  ...durations,
  ...references,
];
