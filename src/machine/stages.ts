/** What one stage of a build took. */
export interface Stage {
  readonly stage: string;
  readonly seconds: number;
  /** Bytes that the process held when the stage ended. */
  readonly rss: number;
  /** Bytes of the output that it made; 0 where it made none. */
  readonly bytes: number;
}

interface Clock {
  last: number;
  readonly stages: Stage[];
}

/** Astro bundles its own copies of modules; the global object is one. */
const registry: { tumenStages?: Clock } = globalThis as object;

/** Begins to measure the stages of a build. Without this, {@link endStage} does nothing. */
export function beginStages(): void {
  registry.tumenStages = { last: performance.now(), stages: [] };
}

/** Says that a stage has ended, which began when the one before it did. `bytes` is what it wrote into the output. */
export function endStage(stage: string, bytes = 0): void {
  const clock = registry.tumenStages;
  if (clock === undefined) return;
  const now = performance.now();
  clock.stages.push({ stage, seconds: (now - clock.last) / 1000, rss: process.memoryUsage.rss(), bytes });
  clock.last = now;
}

/** The stages so far, in order. */
export function stagesSoFar(): readonly Stage[] {
  return registry.tumenStages?.stages ?? [];
}
