/** A thread that reads articles: it is sent the places of files and answers with readings in the form of `node:v8`. */
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Entity } from '../pipeline/types.ts';
import { makeArticleFileReader } from './read-content-file.ts';

const { root, entities } = workerData as { readonly root: string; readonly entities: readonly Entity[] };
const read = makeArticleFileReader(entities);

parentPort?.on('message', (files: readonly string[]) => {
  parentPort?.postMessage(files.map((file) => serialize(read(root, file))));
});
