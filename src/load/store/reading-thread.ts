/** A thread that reads articles: it is sent the places of files, keeps readings of them and answers with the lean parts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Entity } from '../../pipeline/types.ts';
import { makeArticleFileReader } from '../files/read-content-file.ts';
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
  readonly key: string;
}

const { root, entities, store } = workerData as ThreadTask;
const read = makeArticleFileReader(entities);

function readFile({ file, key }: FileTask): Uint8Array {
  return keepReading(store, key, read(root, file));
}

parentPort?.on('message', (files: readonly FileTask[]) => {
  parentPort?.postMessage(files.map(readFile));
});
