import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Entity } from '../pipeline/types.ts';
import type { ArticleFields, FileReading } from './types.ts';

/** As many files as a thread is given at a time. */
const BATCH = 8;

/** One reading, and the bytes in which the thread sent it. */
export interface SentReading {
  readonly file: string;
  readonly reading: FileReading<ArticleFields>;
  readonly bytes: Uint8Array;
}

/** Reads articles in several threads and tells of each as it comes, in no order. Throws what a thread throws. */
export async function readInThreads(
  root: string,
  files: readonly string[],
  entities: readonly Entity[],
  threads: number,
  onReading: (sent: SentReading) => void,
): Promise<void> {
  let next = 0;
  const takeBatch = (): readonly string[] => {
    const batch = files.slice(next, next + BATCH);
    next += batch.length;
    return batch;
  };
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('reading-thread.ts', import.meta.url), { workerData: { root, entities } }),
  );
  try {
    await Promise.all(workers.map((worker) => employ(worker, takeBatch, onReading)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a thread batch after batch until none is left. */
function employ(
  worker: Worker,
  takeBatch: () => readonly string[],
  onReading: (sent: SentReading) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let batch: readonly string[] = [];
    const goOn = (): void => {
      batch = takeBatch();
      if (batch.length === 0) resolve();
      else worker.postMessage(batch);
    };
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('Expected a thread to read articles; it ended before it had.'));
    });
    worker.on('message', (answers: readonly Uint8Array[]) => {
      for (const [index, file] of batch.entries()) {
        const bytes = answers[index] ?? new Uint8Array();
        onReading({ file, reading: deserialize(bytes) as FileReading<ArticleFields>, bytes });
      }
      goOn();
    });
    goOn();
  });
}
