import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Staging {
  /** Where to build. */
  readonly fresh: string;
  /** Where the old output waits while the new one takes its place. */
  readonly aside: string;
  readonly remove: () => void;
}

/**
 * A folder to build in, on the file system of `out`, so that it can be renamed into place. What builds that were
 * killed left behind goes.
 */
export function stagingFolder(root: string, out: string): Staging {
  const inside = !relative(root, out).startsWith('..');
  const parent = inside ? join(root, '.cache') : dirname(out);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number(/^tumen-(?:fresh|aside)-(\d+)$/u.exec(name)?.[1] ?? 0);
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const fresh = join(parent, `tumen-fresh-${process.pid}`);
  const aside = join(parent, `tumen-aside-${process.pid}`);
  return {
    fresh,
    aside,
    remove: () => {
      if (existsSync(fresh)) rmSync(fresh, { recursive: true, force: true });
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process exists, although we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
