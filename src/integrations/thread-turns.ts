import { startThread, type Thread } from './start-thread.ts';

/** Threads of which each begins when the one before has ended: they need much memory, and all processors are busy anyway. */
export interface ThreadTurns {
  readonly start: (what: string, module: URL, task: unknown, pieces?: Iterable<unknown>) => Thread;
}

export function threadTurns(): ThreadTurns {
  let last: Thread | undefined;
  return {
    start: (what, module, task, pieces = []) => (last = startThread(what, module, task, { pieces, after: last })),
  };
}
