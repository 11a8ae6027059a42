import { Worker } from 'node:worker_threads';

export interface Thread {
  /** Waits for the end of the thread; throws what kept it from doing its work. */
  readonly end: () => Promise<void>;
  /** Settles when the thread has ended, however it did. */
  readonly ended: Promise<unknown>;
  /** Keeps the process alive until then. */
  readonly hold: () => void;
}

export interface ThreadOptions {
  /** Plain data that the thread asks for bit by bit, with `askForPieces`: so much at once is held in memory. */
  readonly pieces?: Iterable<unknown>;
  /** Threads that are to end before this one begins. */
  readonly after?: readonly Thread[];
}

/** Runs a module of this project in a thread of its own. `what` is what it makes, for the message when it fails. */
export function startThread(
  what: string,
  module: URL,
  task: unknown,
  { pieces = [], after = [] }: ThreadOptions = {},
): Thread {
  let worker: Worker | undefined;
  let held = false;
  const begin = (): Promise<Error | undefined> => {
    worker = new Worker(module, { workerData: task });
    // A build that fails elsewhere is not kept waiting for it.
    if (!held) worker.unref();
    return untilEnd(worker, pieces);
  };
  const ended = after.length === 0 ? begin() : Promise.all(after.map((thread) => thread.ended)).then(begin);
  const hold = (): void => {
    for (const thread of after) thread.hold();
    held = true;
    worker?.ref();
  };
  return {
    ended,
    hold,
    end: async () => {
      hold();
      const cause = await ended;
      if (cause !== undefined) throw new Error(`${what} could not be made: ${cause.message}`, { cause });
    },
  };
}

/** Hands a thread each piece that it asks for, until it has ended; gives what kept it from doing its work. */
function untilEnd(worker: Worker, pieces: Iterable<unknown>): Promise<Error | undefined> {
  const rest = Iterator.from(pieces);
  return new Promise((settle) => {
    worker.on('message', () => {
      try {
        worker.postMessage(rest.next());
      } catch (error) {
        settle(error instanceof Error ? error : new Error(String(error)));
        void worker.terminate();
      }
    });
    worker.once('error', settle);
    worker.once('exit', (code) => {
      settle(code === 0 ? undefined : new Error(reasonOf(code)));
    });
  });
}

/** Node ends a thread with 13 when nothing is left that could give what it waits for. */
function reasonOf(code: number): string {
  return code === 13
    ? 'a program that was asked ended without an answer'
    : `its thread ended with code ${String(code)}`;
}
