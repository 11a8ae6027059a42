import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readInThreads } from './read-in-threads.ts';
import { isReadable } from '../text/read-source.ts';
import { readOneByOne, type ReadArticleFiles } from './read-one-by-one.ts';
import { keepReading, openReadingStore } from './reading-store.ts';
import type { ArticleFields, FileReading } from '../types.ts';

/** Fewer files than this are read before a thread has loaded its code. */
const FEW = 64;

export interface StoreUse {
  /** As many as the machine has processors, where nothing is said. */
  readonly threads?: number;
  /** From how many files on they are read in threads. */
  readonly few?: number;
  /** Whether readings of other files, or of what files once were, stay in the store. */
  readonly keepOthers?: boolean;
}

/**
 * Reads those articles of which the store in `folder` has no reading, made by the same code from the same bytes and
 * entities: many of them, not `few`, in threads.
 */
export function readOnlyChanged(
  folder: string,
  { threads = availableParallelism(), few = FEW, keepOthers = false }: StoreUse = {},
): ReadArticleFiles {
  return async (root, files, entities, onFile) => {
    const store = openReadingStore(folder, entities);
    const keys = new Map<string, string>();
    const readings = new Map<string, FileReading<ArticleFields>>();
    for (const file of files) {
      const bytes = bytesOf(join(root, file));
      if (bytes === undefined) continue;
      const key = store.keyOf(file, bytes);
      keys.set(file, key);
      const reading = store.find(key, bytes);
      if (reading === undefined) continue;
      readings.set(file, reading);
      onFile();
    }
    const missing = files.filter((file) => !readings.has(file));
    const keyed = missing.flatMap((file) => {
      const key = keys.get(file);
      return key === undefined ? [] : { file, key };
    });
    if (keyed.length >= few) {
      await readInThreads(keyed, { root, entities, store: folder }, threads, ({ file, key }, lean) => {
        readings.set(file, store.unpack(key, lean));
        onFile();
      });
    }
    const rest = missing.filter((file) => !readings.has(file));
    for (const reading of await readOneByOne(root, rest, entities, onFile)) {
      readings.set(reading.file, reading);
      const key = keys.get(reading.file);
      if (key !== undefined) keepReading(folder, key, reading);
    }
    if (!keepOthers) store.prune(new Set(keys.values()));
    return files.flatMap((file) => readings.get(file) ?? []);
  };
}

/** Nothing for a file that cannot or will not be read: what is said of it is not kept. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return isReadable(path, statSync(path)) ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
