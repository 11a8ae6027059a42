import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** One file that a build made: the digest of what it was made from, and what shows that nobody has touched it since. */
export type Made = readonly [digest: string, size: number, changed: number];

/** What a build says to the next one of the files that it made. */
export interface OutputRecord {
  /** The digest of all code and configuration that the files were made by. */
  readonly code: string;
  readonly files: Readonly<Record<string, Made>>;
  /** The files of each group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Where the project below `root` keeps the record of one part of the output in `out`. */
export function placeOfRecord(root: string, out: string, part: string): string {
  return join(root, '.cache/outputs', `${createHash('sha256').update(resolve(out)).digest('hex')}-${part}.json`);
}

/** The record at a place; an empty one where there is none, or none of that code. */
export function readRecord(place: string, code: string): OutputRecord {
  try {
    const record = JSON.parse(readFileSync(place, 'utf8')) as OutputRecord;
    if (record.code === code) return { code, files: { ...record.files }, groups: { ...record.groups } };
  } catch {
    // There was no build, or it was stopped while it wrote: then everything is made anew.
  }
  return { code, files: {}, groups: {} };
}

/** Leaves a record for the next build. */
export function writeRecord(place: string, record: OutputRecord): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(record));
}

/** What is to be recorded of a file that was made from data of this digest; nothing where there is no such file. */
export function madeAt(path: string, digest: string): Made | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && [digest, stat.size, stat.mtimeMs];
}

/** Whether a file still is as it was made. */
export function isAsMade(path: string, [digest, size, changed]: Made): boolean {
  const [, sizeNow, changedNow] = madeAt(path, digest) ?? [];
  return sizeNow === size && changedNow === changed;
}
