import type { Rebuild } from './rebuild.ts';

/** Astro bundles its own copy of every module that pages import; the global object is one. */
const registry: { tumenRebuild?: Rebuild | undefined } = globalThis as object;

/** Lets the pages that are built next ask this rebuild. */
export function announceRebuild(rebuild: Rebuild | undefined): void {
  registry.tumenRebuild = rebuild;
}

/** The rebuild that is going on; nothing in dev, and where Astro was started by itself. */
export function currentRebuild(): Rebuild | undefined {
  return registry.tumenRebuild;
}
