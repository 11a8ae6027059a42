import type { CalendarDate } from '../pipeline/types.ts';
import { loadTimeline, type LoadedTimeline } from './load-timeline.ts';
import { readKept } from './store/read-kept.ts';
import { today } from '../machine/today.ts';

/** All content below `root` as it is on the disk now, drafts and articles of days to come too: for dev and for checks. */
export function loadForEditors(root: string, day: CalendarDate = today()): Promise<LoadedTimeline> {
  return loadTimeline(root, { includeDrafts: true, today: day, readArticles: readKept(root) });
}
