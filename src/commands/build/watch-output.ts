import { existsSync, readdirSync } from 'node:fs';
import type { Progress } from '../terminal/show-progress.ts';

/** Milliseconds between two looks. */
const PAUSE = 1000;
/** A look may take this share of the time, so that a folder of many files is looked at less often. */
const SHARE = 1 / 50;

/** Tells `progress` how many files a build has written into `folder`, until the function that it gives is called. */
export function watchOutput(folder: string, progress: Pick<Progress, 'tally'>): () => void {
  let timer: NodeJS.Timeout;
  const wait = (milliseconds: number): void => {
    // A build that waits for a program that died has nothing else to do, and has to be seen to be idle.
    timer = setTimeout(look, milliseconds).unref();
  };
  const look = (): void => {
    const begun = performance.now();
    if (existsSync(folder)) progress.tally(countFiles(folder));
    wait(Math.max(PAUSE, (performance.now() - begun) / SHARE));
  };
  wait(PAUSE);
  return () => {
    clearTimeout(timer);
  };
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
