import { serialiseTimelineCsv } from './timeline-csv.ts';
import type { TimelineData } from './timeline-data.ts';
import { serialiseTimelineIcs } from './timeline-ics.ts';
import { serialiseTimelineJson } from './timeline-json.ts';
import { serialiseTimelineJs } from './timelinejs.ts';

/** What follows `timeline.` in a file’s name, and what writes it. A new format is one line. */
export const timelineFormats: Readonly<Record<string, (data: TimelineData) => string>> = {
  json: serialiseTimelineJson,
  csv: serialiseTimelineCsv,
  ics: serialiseTimelineIcs,
  'timelinejs.json': serialiseTimelineJs,
};

/** The file’s name of a format. */
export function timelineFile(format: string): string {
  return `timeline.${format}`;
}

export const annotationsFile = 'annotations.jsonld';
