import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** One file that a build made: the digest of what it was made from, and what shows that nobody has touched it since. */
type Made = readonly [digest: string, size: number, changed: number];

interface OutputRecord {
  /** The digest of all code and configuration that the files were made by. */
  readonly code: string;
  readonly files: Readonly<Record<string, Made>>;
}

/** A build that takes over what the last one in the same place made from the same data by the same code. */
export interface Rebuild {
  /**
   * Whether the last build made this file from data of this digest, and it still is as it was made. If so, the file is
   * taken over; if not, it has to be made. `file` is its path below the output's folder.
   */
  readonly takeOver: (file: string, digest: string) => boolean;
  /** Puts all files that are taken over below `folder`. */
  readonly bringOver: (folder: string) => void;
  /** Writes down what there is for the next build, once the output stands in its place. */
  readonly record: () => void;
  /** How many files were made anew and how many taken over, so far. */
  readonly counts: () => { readonly made: number; readonly takenOver: number };
}

/**
 * Begins a rebuild of the output in `out`. `code` is the digest of all that makes its files. What is known of the last
 * one stands below `.cache` in `root`.
 */
export function beginRebuild(root: string, out: string, code: string): Rebuild {
  const place = join(root, '.cache/outputs', `${createHash('sha256').update(resolve(out)).digest('hex')}.json`);
  const last = readRecord(place, code);
  const made = new Map<string, string>();
  const takenOver = new Map<string, string>();
  return {
    takeOver: (file, digest) => {
      const good = last[file]?.[0] === digest && isAsMade(join(out, file), last[file]);
      (good ? takenOver : made).set(file, digest);
      return good;
    },
    bringOver: (folder) => {
      for (const file of takenOver.keys()) bring(join(out, file), join(folder, file));
    },
    record: () => {
      const files = [...made, ...takenOver].flatMap(([file, digest]) => {
        const stat = statSync(join(out, file), { throwIfNoEntry: false });
        return stat ? [[file, [digest, stat.size, stat.mtimeMs]] as const] : [];
      });
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, JSON.stringify({ code, files: Object.fromEntries(files) } satisfies OutputRecord));
    },
    counts: () => ({ made: made.size, takenOver: takenOver.size }),
  };
}

function readRecord(place: string, code: string): OutputRecord['files'] {
  try {
    const record = JSON.parse(readFileSync(place, 'utf8')) as OutputRecord;
    return record.code === code ? record.files : {};
  } catch {
    // There was no build, or it was stopped while it wrote: then everything is made anew.
    return {};
  }
}

function isAsMade(path: string, made: Made | undefined): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return made !== undefined && stat?.size === made[1] && stat.mtimeMs === made[2];
}

/** Two names for one file cost no time and no room; another file system wants a copy. */
function bring(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Astro bundles its own copy of every module that pages import; the global object is one. */
const registry: { tumenRebuild?: Rebuild | undefined } = globalThis as object;

/** Lets the pages that are built next ask this rebuild. */
export function announceRebuild(rebuild: Rebuild | undefined): void {
  registry.tumenRebuild = rebuild;
}

/** The rebuild that is going on; nothing in dev, and where Astro was started by itself. */
export function currentRebuild(): Rebuild | undefined {
  return registry.tumenRebuild;
}
