import { startThread, type Thread } from './start-thread.ts';

/** Threads that may run at once. */
export interface ThreadTurn {
  readonly threads: readonly Thread[];
  readonly start: (what: string, module: URL, task: unknown, pieces?: Iterable<unknown>) => Thread;
}

/** A turn whose threads begin when all threads of another, which have been started by then, have ended. */
export function threadTurn(after?: ThreadTurn): ThreadTurn {
  const threads: Thread[] = [];
  return {
    threads,
    start: (what, module, task, pieces = []) => {
      const thread = startThread(what, module, task, { pieces, after: after?.threads ?? [] });
      threads.push(thread);
      return thread;
    },
  };
}
