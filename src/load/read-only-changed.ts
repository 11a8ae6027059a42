import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { readInThreads } from './read-in-threads.ts';
import { readOneByOne, type ReadArticleFiles } from './read-one-by-one.ts';
import { openReadingStore, type ReadingStore } from './reading-store.ts';
import type { ArticleFields, FileReading } from './types.ts';

/** Fewer files than this are read before a thread has loaded its code. */
const FEW = 64;

/**
 * Reads those articles of which the store in `folder` has no reading, made by the same code from the same bytes and
 * entities: many of them in as many threads as the machine has processors.
 */
export function readOnlyChanged(folder: string, threads = availableParallelism()): ReadArticleFiles {
  return async (root, files, entities, onFile) => {
    const store = openReadingStore(folder, entities);
    const keys = new Map(files.map((file) => [file, keyOfFile(store, root, file)]));
    const readings = new Map<string, FileReading<ArticleFields>>();
    for (const [file, key] of keys) {
      const reading = key === undefined ? undefined : store.find(key);
      if (reading === undefined) continue;
      readings.set(file, reading);
      onFile();
    }
    const keep = (file: string, reading: FileReading<ArticleFields>, bytes: Uint8Array): void => {
      readings.set(file, reading);
      const key = keys.get(file);
      if (key !== undefined) store.keep(key, bytes);
    };
    const missing = files.filter((file) => !readings.has(file));
    if (missing.length < FEW) {
      for (const reading of await readOneByOne(root, missing, entities, onFile))
        keep(reading.file, reading, serialize(reading));
    } else {
      await readInThreads(root, missing, entities, threads, ({ file, reading, bytes }) => {
        keep(file, reading, bytes);
        onFile();
      });
    }
    store.prune(new Set([...keys.values()].filter((key) => key !== undefined)));
    return files.flatMap((file) => readings.get(file) ?? []);
  };
}

/** Nothing for a file that cannot be read: what is said of it is not kept. */
function keyOfFile(store: ReadingStore, root: string, file: string): string | undefined {
  try {
    return store.keyOf(file, readFileSync(join(root, file)));
  } catch {
    return undefined;
  }
}
