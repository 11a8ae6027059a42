import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isCodeNewerThan } from '../../machine/digest-code.ts';
import { readingCode } from './reading-store.ts';
import { readOneByOne, type ReadArticleFiles } from './read-one-by-one.ts';
import { readOnlyChanged } from './read-only-changed.ts';

/** Where the project at `root` keeps what was read in its articles. */
export function placeOfReadings(root: string): string {
  return join(root, '.cache/readings');
}

/**
 * Reads articles, of the project at `root` or of an older state of it elsewhere, and keeps the readings in its store for
 * whoever asks next. Without the store where its code was saved since this process began, which would keep what the old
 * code reads as the new one's; and where the disk lets nobody write.
 */
export function readKept(root: string): ReadArticleFiles {
  const store = placeOfReadings(root);
  const readChanged = readOnlyChanged(store, { keepOthers: true });
  return async (...asked) => {
    if (isCodeChanged()) return readOneByOne(...asked);
    try {
      const readings = await readChanged(...asked);
      if (!isCodeChanged()) return readings;
      // With what readings hold on the disk.
      rmSync(store, { recursive: true, force: true });
      return await readOneByOne(...asked);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return readOneByOne(...asked);
    }
  };
}

function isCodeChanged(): boolean {
  return isCodeNewerThan(performance.timeOrigin, readingCode);
}

/** What the system says where there is no room, no leave or no folder to write to. */
const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST']);

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && refusals.has(error.code);
}
