import type { TimelineEvent } from '../pipeline/types.ts';
import { annotationsFile, formatsOf } from './timeline-formats.ts';

/** A file of data as a page offers it. */
export interface DataLink {
  readonly name: string;
  readonly path: string;
}

/** The files that hold these events, which stand in `folder`: a path with a slash at both ends. */
export function dataLinks(events: readonly TimelineEvent[], folder: string): readonly DataLink[] {
  return [
    ...formatsOf(events).map(({ file, format }) => ({ name: format.name, path: folder + file })),
    { name: 'Web Annotations', path: folder + annotationsFile },
  ];
}
