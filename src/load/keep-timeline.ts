import { resolve } from 'node:path';
import type { LoadOptions } from './load-content.ts';
import type { LoadedTimeline } from './load-timeline.ts';

/**
 * Astro bundles its own copy of every module that pages import, so that a variable of this module would be three: for
 * the command, for the pages and for the search. The global object is one.
 */
const registry: { tumenTimelines?: Map<string, Promise<LoadedTimeline>> } = globalThis as object;

/** What `load` gives; what it gave where somebody in this process has asked for the same before. */
export function keepTimeline(
  root: string,
  { includeDrafts }: Pick<LoadOptions, 'includeDrafts'>,
  load: () => Promise<LoadedTimeline>,
): Promise<LoadedTimeline> {
  const kept = (registry.tumenTimelines ??= new Map<string, Promise<LoadedTimeline>>());
  const name = JSON.stringify([resolve(root), includeDrafts]);
  const timeline = kept.get(name) ?? load();
  kept.set(name, timeline);
  return timeline;
}
