import { existsSync, readdirSync } from 'node:fs';
import type { Progress } from './show-progress.ts';

/** Milliseconds between two looks. */
const PAUSE = 1000;

/** Tells `progress` how many files a build has written into `folder`, until the function that it gives is called. */
export function watchOutput(folder: string, progress: Pick<Progress, 'tally'>, pause: number = PAUSE): () => void {
  const timer = setInterval(() => {
    if (existsSync(folder)) progress.tally(countFiles(folder));
  }, pause);
  // A build that waits for a program that died has nothing else to do, and has to be seen to be idle.
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
