/** Eight times the text may take three times eight times as long; a quadratic step would take 64 times. */
const SHORT = 10_000;
const LONG = 80_000;
const LIMIT = 24;
const ATTEMPTS = 6;
/** Microseconds: the kernel may count a thread's time in ticks of 4 ms, so less than ten of them says little. */
const ENOUGH = 40_000;

/** Microseconds of this thread's own processor time that one run takes: what else the machine does is not in it. */
function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= ENOUGH) return (user + system) / runs;
  }
}

/**
 * Whether the least of several timings grows as the text does. `prepare` makes the work on a text, and is not timed
 * itself. A disturbance can spoil any one timing, and never makes a quadratic step look linear: the attempts end as soon
 * as one proves it.
 */
export function isLinear(unit: string, prepare: (text: string) => () => unknown): boolean {
  const [short, long] = [workOn(SHORT), workOn(LONG)];
  timeOf(short);
  let [least, most] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    least = Math.min(least, timeOf(short));
    most = Math.min(most, timeOf(long));
    if (most < least * LIMIT) return true;
  }
  return false;

  function workOn(length: number): () => unknown {
    return prepare(unit.repeat(Math.ceil(length / unit.length)));
  }
}
