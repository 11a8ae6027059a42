import type { TimelineEvent } from '../pipeline/types.ts';
import { serialiseTimelineCsv } from './timeline-csv.ts';
import type { TimelineData } from './timeline-data.ts';
import { hasCalendarDays, serialiseTimelineIcs } from './timeline-ics.ts';
import { serialiseTimelineJson } from './timeline-json.ts';
import { serialiseTimelineJs } from './timelinejs.ts';

interface TimelineFormat {
  /** What readers know it as. */
  readonly name: string;
  readonly serialise: (data: TimelineData) => string;
  /** An event without which there is nothing to write; absent where any timeline has its form. */
  readonly needs?: (event: TimelineEvent) => boolean;
}

/** What follows `timeline.` in a file’s name, and what writes it. A new format is one line. */
export const timelineFormats: Readonly<Record<string, TimelineFormat>> = {
  json: { name: 'JSON', serialise: serialiseTimelineJson },
  csv: { name: 'CSV', serialise: serialiseTimelineCsv },
  // A calendar has at least one component (RFC 5545, 3.6), and strict programs refuse one that has none.
  ics: { name: 'iCalendar', serialise: serialiseTimelineIcs, needs: hasCalendarDays },
  'timelinejs.json': { name: 'TimelineJS', serialise: serialiseTimelineJs },
};

/** The formats in which these events are published, with the names of their files. */
export function formatsOf(
  events: readonly TimelineEvent[],
): ReadonlyArray<{ readonly file: string; readonly format: TimelineFormat }> {
  return Object.entries(timelineFormats)
    .filter(([, { needs }]) => needs === undefined || events.some(needs))
    .map(([ending, format]) => ({ file: timelineFile(ending), format }));
}

/** The file’s name of a format. */
export function timelineFile(ending: string): string {
  return `timeline.${ending}`;
}

/** The file’s name of the Web Annotations. */
export const annotationsFile = 'annotations.jsonld';
