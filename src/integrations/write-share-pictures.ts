/** The thread that draws a build's pictures of shared links: it takes a {@link WriteTask} and ends when all are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { SharePicture } from '../feeds/share-pictures.ts';
import { makeShareDrawer, type ShareGround } from '../pictures/share-drawer.ts';

export interface WriteTask {
  readonly root: string;
  /** The folder of the built site. */
  readonly folder: string;
  readonly ground: ShareGround;
  readonly pictures: readonly SharePicture[];
}

const { root, folder, ground, pictures } = workerData as WriteTask;
const paths = pictures.map(({ name }) => join(folder, 'share', `${name}.png`));
// All before the first picture: when a build that failed takes its folder away, no picture brings it back.
for (const parent of new Set(paths.map(dirname))) mkdirSync(parent, { recursive: true });
const drawer = await makeShareDrawer(root, ground);
for (const [index, picture] of pictures.entries()) writeFileSync(paths[index] ?? '', drawer.draw(picture));
