import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { readInThreads } from './read-in-threads.ts';
import { readOneByOne, type ReadArticleFiles } from './read-one-by-one.ts';
import { keepReading, openReadingStore, type ReadingStore } from './reading-store.ts';
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
    const missing = files.filter((file) => !readings.has(file)).map((file) => ({ file, key: keys.get(file) }));
    if (missing.length < FEW) {
      const names = missing.map(({ file }) => file);
      for (const reading of await readOneByOne(root, names, entities, onFile)) {
        readings.set(reading.file, reading);
        const key = keys.get(reading.file);
        if (key !== undefined) keepReading(folder, key, serialize(reading));
      }
    } else {
      await readInThreads(missing, { root, entities, store: folder }, threads, (file, reading) => {
        readings.set(file, reading);
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
