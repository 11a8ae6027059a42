import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { removeLater } from './remove-later.ts';

export interface Staging {
  /** Where to build. */
  readonly fresh: string;
  /** Where the old output waits while the new one takes its place. */
  readonly aside: string;
  /** Deletes what a failed build has left of the new output, and what a good one has left of the old. */
  readonly remove: () => void;
}

/**
 * A folder to build in, on the file system of `out`, so that it can be renamed into place. What killed builds
 * left behind goes; the output of one that was killed while it was being replaced comes back.
 */
export function stagingFolder(root: string, out: string): Staging {
  const inside = !relative(root, out).startsWith('..');
  const parent = inside ? join(root, '.cache') : dirname(out);
  mkdirSync(parent, { recursive: true });
  const name = nameOf(out);
  clearStale(parent, out, name);
  const fresh = join(parent, `tumen-fresh-${name}-${process.pid}`);
  const aside = join(parent, `tumen-aside-${name}-${process.pid}`);
  return {
    fresh,
    aside,
    remove: () => {
      const named = (what: string): string => join(parent, `tumen-fresh-${name}-${what}-${process.pid}`);
      // Renamed first: a half-deleted output is not to be taken for one that a killed build has put aside.
      if (existsSync(aside)) removeLater(renamed(aside, named('old')));
      // A thread that is still writing its files there finds no folder for them, and cannot bring it back.
      if (existsSync(fresh)) rmSync(renamed(fresh, named('gone')), { recursive: true, force: true });
    },
  };
}

/** Tells outputs of one name apart that are in different folders. */
function nameOf(out: string): string {
  return `${basename(out)}-${createHash('sha256').update(resolve(out)).digest('hex').slice(0, 8)}`;
}

function renamed(from: string, to: string): string {
  renameSync(from, to);
  return to;
}

/** What was put aside of another output may be all that is left of it, until that is built again. */
function clearStale(parent: string, out: string, own: string): void {
  for (const name of readdirSync(parent)) {
    const [, role, of, pid] = /^tumen-(fresh|aside)-(.+)-(\d+)$/u.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (role === 'aside' && of !== own) continue;
    if (role === 'aside' && !existsSync(out)) renameSync(join(parent, name), out);
    // The process that deletes it for the build that left it may not have ended.
    else rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 10 });
  }
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
