import { Worker } from 'node:worker_threads';
import type { FileTask, ThreadTask } from './reading-thread.ts';

/** As many files as a thread is given at a time. */
const BATCH = 8;
/** Megabytes of new objects in a thread before it looks which are still used: of what an article takes, little is. */
const NEW_SPACE = 64;

/**
 * Reads articles in several threads and keeps what was read in the store; gives the lean part of each as it comes, in no
 * order. Throws what a thread throws.
 */
export async function readInThreads(
  files: readonly FileTask[],
  task: ThreadTask,
  threads: number,
  onLean: (task: FileTask, lean: Uint8Array) => void,
): Promise<void> {
  let next = 0;
  const takeBatch = (): readonly FileTask[] => {
    const batch = files.slice(next, next + BATCH);
    next += batch.length;
    return batch;
  };
  const options = { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE } };
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('reading-thread.ts', import.meta.url), options),
  );
  try {
    await Promise.all(workers.map((worker) => employ(worker, takeBatch, onLean)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a thread batch after batch until none is left. */
function employ(
  worker: Worker,
  takeBatch: () => readonly FileTask[],
  onLean: (task: FileTask, lean: Uint8Array) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let batch: readonly FileTask[] = [];
    const goOn = (): void => {
      batch = takeBatch();
      if (batch.length > 0) worker.postMessage(batch);
    };
    const take = (answers: readonly Uint8Array[]): void => {
      const answered = batch;
      // The thread reads on while its answers are taken.
      goOn();
      for (const [index, task] of answered.entries()) onLean(task, answers[index] ?? new Uint8Array());
      if (batch.length === 0) resolve();
    };
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('Expected a thread to read articles; it ended before it had.'));
    });
    worker.on('message', (answers: readonly Uint8Array[]) => {
      try {
        take(answers);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    goOn();
    if (batch.length === 0) resolve();
  });
}
