import type { Rule } from '../define-rule.ts';
import { anaphora } from './anaphora.ts';
import { decades } from './decades.ts';
import { deicticDays } from './deictic-days.ts';
import { durations } from './durations.ts';
import { fullDates } from './full-dates.ts';
import { partialDates } from './partial-dates.ts';
import { parts } from './parts.ts';
import { quarters } from './quarters.ts';
import { ranges } from './ranges.ts';
import { recurrences } from './recurrences.ts';
import { references } from './references.ts';
import { relativeUnits } from './relative-units.ts';
import { seasons } from './seasons.ts';
import { times } from './times.ts';

/** Every rule. Where two match the same words, the one listed first is asked first. */
export const allRules: readonly Rule[] = [
  ...ranges,
  ...fullDates,
  ...partialDates,
  ...decades,
  ...quarters,
  ...seasons,
  ...relativeUnits,
  ...deicticDays,
  ...anaphora,
  ...parts,
  ...times,
  ...recurrences,
  ...durations,
  ...references,
];
