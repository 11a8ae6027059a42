import { resolve } from 'node:path';
import type { LoadOptions } from './load-content.ts';
import type { LoadedTimeline } from './load-timeline.ts';

/**
 * Astro bundles its own copy of every module that pages import, so that a variable of this module would be three: for
 * the command, for the pages and for the search. The global object is one.
 */
const registry: { tumenTimelines?: Map<string, Promise<LoadedTimeline>> } = globalThis as object;

/**
 * The same as {@link loadTimeline}, read only once in a process: for builds, during which the content does not change
 * and its check, its pages and its search ask for it one after the other. The pipeline itself is brought in where it has
 * to read: mostly the command has done so, and the pages' copy would hold a second model of the language in vain.
 * The day is that of whoever asked first: a build that runs past midnight is of one day.
 */
export function loadTimelineOnce(root: string, options: LoadOptions): Promise<LoadedTimeline> {
  const loaded = (registry.tumenTimelines ??= new Map<string, Promise<LoadedTimeline>>());
  const name = JSON.stringify([resolve(root), options.includeDrafts]);
  const timeline = loaded.get(name) ?? import('./load-timeline.ts').then((load) => load.loadTimeline(root, options));
  loaded.set(name, timeline);
  return timeline;
}
