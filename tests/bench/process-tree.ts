import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of memory that processes hold. */
export interface Memory {
  /** Of all processes together, now; pages that several share count for each. */
  readonly tree: number;
  /** The most that any one of them has held since it began. */
  readonly largest: number;
}

/** What the process `root` and all its descendants hold, as `/proc` says: Linux only. */
export function memoryOfTree(root: number): Memory {
  const children = new Map<number, number[]>();
  for (const [pid, parent] of processes()) children.set(parent, [...(children.get(parent) ?? []), pid]);
  let tree = 0;
  let largest = 0;
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = readIfThere(`/proc/${pid}/status`);
    tree += kilobytesOf(status, 'VmRSS') * 1024;
    largest = Math.max(largest, kilobytesOf(status, 'VmHWM') * 1024);
    waiting.push(...(children.get(pid) ?? []));
  }
  return { tree, largest };
}

function processes(): readonly (readonly [pid: number, parent: number])[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((pid) => {
      // “4242 (name) S 4200 …”; a name may hold spaces and brackets.
      const [, parent] = /\) \S (\d+) [^)]*$/u.exec(readIfThere(`/proc/${pid}/stat`)) ?? [];
      return [Number(pid), Number(parent ?? 0)];
    });
}

/** Empty where the process has ended meanwhile. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function kilobytesOf(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1] ?? 0);
}
