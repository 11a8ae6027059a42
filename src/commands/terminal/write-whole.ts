import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that editors keep, whole or not at all: beside its place and then into it, so that neither a full disk
 * nor an interruption leaves a part of it. Its permissions stay, and a link to it stays one.
 */
export function writeWhole(file: string, text: string): void {
  const place = realpathSync(file);
  // The point keeps it from being read as content.
  const aside = join(dirname(place), `.${basename(place)}.${String(process.pid)}`);
  try {
    writeFileSync(aside, text);
    chmodSync(aside, statSync(place).mode);
    renameSync(aside, place);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Writes a file that was not there, or nothing; throws where one was. */
export function writeNew(file: string, text: string): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
