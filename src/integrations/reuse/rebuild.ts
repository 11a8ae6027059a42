import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isAsMade,
  madeAt,
  placeOfRecord,
  readRecord,
  writeRecord,
  type Made,
  type OutputRecord,
} from './output-record.ts';

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
  const place = placeOfRecord(root, out, part);
  const last = readRecord(place, code);
  const made = new Map<string, string>();
  const takenOver = new Map<string, Made>();
  const groups: Record<string, readonly string[]> = {};
  const takeOver = (files: readonly string[], digest: () => string): boolean => {
    const old = unchanged(last, out, files, digest);
    for (const [file, made] of old) takenOver.set(file, made);
    return old.length > 0;
  };
  return {
    plan,
    takeOver: (file, digest) => takeOver([file], digest),
    takeOverGroup: (group, digest) => {
      const files = last.groups[group] ?? [];
      if (!takeOver(files, digest)) return false;
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
      writeRecord(place, { code, groups, files: finishFiles(folder, out, takenOver, made) });
    },
  };
}

/** What the last build made of these files, if it made all of them from data of this digest and nobody has touched them. */
function unchanged(
  last: OutputRecord,
  out: string,
  files: readonly string[],
  digest: () => string,
): ReadonlyArray<readonly [file: string, made: Made]> {
  const old = files.flatMap((file) => {
    const made = last.files[file];
    return made && isAsMade(join(out, file), made) ? [[file, made] as const] : [];
  });
  if (old.length === 0 || old.length < files.length) return [];
  const wanted = digest();
  return old.every(([, [was]]) => was === wanted) ? old : [];
}

/** Brings what is taken over into the new output, and gives what is to be recorded of all files that are there. */
function finishFiles(
  folder: string,
  out: string,
  takenOver: ReadonlyMap<string, Made>,
  made: ReadonlyMap<string, string>,
): OutputRecord['files'] {
  const bring = bringInto(folder, out);
  const files: Record<string, Made> = {};
  const record = (file: string, now: Made | undefined): void => {
    if (now !== undefined) files[file] = now;
  };
  for (const [file, old] of takenOver) record(file, bring(file) ? old : madeAt(join(folder, file), old[0]));
  for (const [file, digest] of made) record(file, madeAt(join(folder, file), digest));
  return files;
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
