import { oncePer } from '../../pipeline/once-per.ts';
import type { CalendarDate } from '../../pipeline/types.ts';
import type { Site } from '../site/types.ts';
import { chooseDays } from './choose-days.ts';

/** The publication days that a reader may choose to see the timeline as it was known, oldest first. */
export const knownDays = oncePer(({ known, timeline }: Site): readonly CalendarDate[] =>
  chooseDays(
    known.map(({ day }) => day),
    timeline.events.length,
  ),
);
