import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** One file that a build made: the digest of what it was made from, and what shows that nobody has touched it since. */
type Made = readonly [digest: string, size: number, changed: number];

interface OutputRecord {
  /** The digest of all code and configuration that the files were made by. */
  readonly code: string;
  readonly files: Readonly<Record<string, Made>>;
  /** The files of each group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Where a build stands, and what makes its files: plain data, which a thread can be told. */
export interface RebuildPlan {
  /** Of the project; what is known of the last build lies below its `.cache`. */
  readonly root: string;
  /** Where the output will be in the end, and the last one is. */
  readonly out: string;
  /** The digest of all that makes files out of data. */
  readonly code: string;
}

/** A build that takes over what the last one in the same place made from the same data by the same code. */
export interface Rebuild {
  readonly plan: RebuildPlan;
  /**
   * Whether the last build made this file from data of this digest, and it still is as it was made. If so, the file is
   * taken over; if not, it has to be made. `file` is its path below the output's folder. The digest is not asked for
   * where nothing was made: a first build would work it out for every file in vain.
   */
  readonly takeOver: (file: string, digest: () => string) => boolean;
  /**
   * The same question for files that are made together and whose names are known only then: whether all files of the
   * group, as the last build made it, were made from data of this digest and still are as they were made. If so, all of
   * them are taken over; if not, none.
   */
  readonly takeOverGroup: (group: string, digest: () => string) => boolean;
  /** Whether this build takes the file over. */
  readonly isTakenOver: (file: string) => boolean;
  /** Says that this build makes the file, from data of this digest, so that the next one may take it over. */
  readonly make: (file: string, digest: string) => void;
  /** Says that this build makes these files together, from data of this digest. */
  readonly makeGroup: (group: string, files: readonly string[], digest: string) => void;
  /**
   * Puts all files that are taken over below `folder`, the new output, and writes down for the next build what there is
   * in it. Should this build fail after all, then what is written down does not fit the files that stay in `out`, and is
   * not believed.
   */
  readonly finish: (folder: string) => void;
}

/** Begins the rebuild of one part of the output, of which nobody else writes a file. */
export function beginRebuild(plan: RebuildPlan, part: string): Rebuild {
  const { root, out, code } = plan;
  const place = join(root, '.cache/outputs', `${createHash('sha256').update(resolve(out)).digest('hex')}-${part}.json`);
  const last = readRecord(place, code);
  const made = new Map<string, string>();
  const takenOver = new Map<string, Made>();
  const groups: Record<string, readonly string[]> = {};
  /** Takes all of these files over or, where one of them cannot be, none. */
  const takeOverAll = (files: readonly string[], digest: () => string): boolean => {
    const old = files.flatMap((file) => {
      const made = last.files[file];
      return made && isAsMade(join(out, file), made) ? [[file, made] as const] : [];
    });
    if (old.length === 0 || old.length < files.length) return false;
    const wanted = digest();
    if (old.some(([, [was]]) => was !== wanted)) return false;
    for (const [file, made] of old) takenOver.set(file, made);
    return true;
  };
  return {
    plan,
    takeOver: (file, digest) => takeOverAll([file], digest),
    takeOverGroup: (group, digest) => {
      const files = last.groups[group] ?? [];
      if (!takeOverAll(files, digest)) return false;
      groups[group] = files;
      return true;
    },
    isTakenOver: (file) => takenOver.has(file),
    make: (file, digest) => {
      made.set(file, digest);
    },
    makeGroup: (group, files, digest) => {
      groups[group] = files;
      for (const file of files) made.set(file, digest);
    },
    finish: (folder) => {
      const bring = bringInto(folder, out);
      const files: Record<string, Made> = {};
      const write = (file: string, digest: string): void => {
        const stat = statSync(join(folder, file), { throwIfNoEntry: false });
        if (stat) files[file] = [digest, stat.size, stat.mtimeMs];
      };
      for (const [file, old] of takenOver) {
        if (bring(file)) files[file] = old;
        else write(file, old[0]);
      }
      for (const [file, digest] of made) write(file, digest);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, JSON.stringify({ code, files, groups } satisfies OutputRecord));
    },
  };
}

function readRecord(place: string, code: string): OutputRecord {
  try {
    const record = JSON.parse(readFileSync(place, 'utf8')) as OutputRecord;
    if (record.code === code) return { code, files: { ...record.files }, groups: { ...record.groups } };
  } catch {
    // There was no build, or it was stopped while it wrote: then everything is made anew.
  }
  return { code, files: {}, groups: {} };
}

function isAsMade(path: string, [, size, changed]: Made): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.size === size && stat.mtimeMs === changed;
}

/**
 * Two names for one file cost no time and no room; another file system wants a copy. Says whether it is the same file.
 */
function bringInto(folder: string, out: string): (file: string) => boolean {
  const there = new Set<string>();
  return (file) => {
    const to = join(folder, file);
    const parent = dirname(to);
    if (!there.has(parent)) mkdirSync(parent, { recursive: true });
    there.add(parent);
    try {
      linkSync(join(out, file), to);
      return true;
    } catch {
      copyFileSync(join(out, file), to);
      return false;
    }
  };
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
