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
  const run = (): Promise<Error | undefined> => {
    const begun = new Worker(module, { workerData: task });
    worker = begun;
    // A build that fails elsewhere is not kept waiting for it.
    if (!held) begun.unref();
    const rest = Iterator.from(pieces);
    return new Promise((settle) => {
      begun.on('message', () => {
        try {
          begun.postMessage(rest.next());
        } catch (error) {
          settle(error instanceof Error ? error : new Error(String(error)));
          void begun.terminate();
        }
      });
      begun.once('error', settle);
      begun.once('exit', (code) => {
        settle(code === 0 ? undefined : new Error(reasonOf(code)));
      });
    });
  };
  const ended = after.length === 0 ? run() : Promise.all(after.map((thread) => thread.ended)).then(run);
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

/** Node ends a thread with 13 when nothing is left that could give what it waits for. */
function reasonOf(code: number): string {
  return code === 13
    ? 'a program that was asked ended without an answer'
    : `its thread ended with code ${String(code)}`;
}
