import { Worker } from 'node:worker_threads';

export interface Thread {
  /** Waits for the end of the thread; throws what kept it from doing its work. */
  readonly end: () => Promise<void>;
}

/** Runs a module of this project in a thread of its own. `what` is what it makes, for the message when it fails. */
export function startThread(what: string, module: URL, task: unknown): Thread {
  const worker = new Worker(module, { workerData: task });
  // A build that fails elsewhere is not kept waiting for it.
  worker.unref();
  const outcome = new Promise<Error | undefined>((settle) => {
    worker.once('error', settle);
    worker.once('exit', (code) => {
      settle(code === 0 ? undefined : new Error(reasonOf(code)));
    });
  });
  return {
    end: async () => {
      worker.ref();
      const cause = await outcome;
      if (cause !== undefined) throw new Error(`${what} could not be made: ${cause.message}`, { cause });
    },
  };
}

/** Node ends a thread with 13 when nothing is left that could give what it waits for. */
function reasonOf(code: number): string {
  return code === 13
    ? 'a program that was asked ended without an answer'
    : `its thread ended with code ${String(code)}`;
}
