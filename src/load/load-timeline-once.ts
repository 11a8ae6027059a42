import { keepTimeline } from './keep-timeline.ts';
import type { LoadOptions } from './load-content.ts';
import { loadTimeline, type LoadedTimeline } from './load-timeline.ts';

/**
 * The same as {@link loadTimeline}, read only once in a process: for builds, during which the content does not change
 * and its check, its pages and its search ask for it one after the other. The day is that of whoever asked first: a
 * build that runs past midnight is of one day.
 */
export function loadTimelineOnce(root: string, options: LoadOptions): Promise<LoadedTimeline> {
  return keepTimeline(root, options, () => loadTimeline(root, options));
}
