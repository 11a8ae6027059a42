/** A thread that reads articles: it is sent the places of files, and answers with readings in the form of `node:v8`. */
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Entity } from '../pipeline/types.ts';
import { makeArticleFileReader } from './read-content-file.ts';
import { keepReading } from './reading-store.ts';

export interface ThreadTask {
  readonly root: string;
  readonly entities: readonly Entity[];
  /** Where readings are kept. */
  readonly store: string;
}

/** A file to read, and the key to keep its reading under. */
export interface FileTask {
  readonly file: string;
  readonly key: string | undefined;
}

const { root, entities, store } = workerData as ThreadTask;
const read = makeArticleFileReader(entities);

function readFile({ file, key }: FileTask): Uint8Array {
  const bytes = serialize(read(root, file));
  if (key !== undefined) keepReading(store, key, bytes);
  return bytes;
}

parentPort?.on('message', (files: readonly FileTask[]) => {
  parentPort?.postMessage(files.map(readFile));
});
