import { startThread, type Thread } from './start-thread.ts';

/** Threads that run one after the other: each needs much memory, and with one beside Astro the processors are busy. */
export interface ThreadTurns {
  /** Runs the module once for each of the tasks, all of them in the next turn. */
  readonly start: (what: string, module: URL, tasks: readonly unknown[], pieces?: Iterable<unknown>) => Thread;
}

export function threadTurns(): ThreadTurns {
  let last: Thread | undefined;
  return {
    start: (what, module, tasks, pieces = []) => {
      const after = last;
      last = allOf(tasks.map((task) => startThread(what, module, task, { pieces, after })));
      return last;
    },
  };
}

function allOf(threads: readonly Thread[]): Thread {
  return {
    ended: Promise.all(threads.map(({ ended }) => ended)),
    hold: () => {
      for (const thread of threads) thread.hold();
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
