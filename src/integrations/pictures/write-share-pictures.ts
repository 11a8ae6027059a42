/** The thread that draws a build's pictures of shared links: it takes a {@link WriteTask} and ends when all are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { makeShareDrawer, type ShareGround } from '../../pictures/share-drawer.ts';
import type { SharePicture } from '../../pictures/share-pictures.ts';
import { beginRebuild, type RebuildPlan } from '../reuse/rebuild.ts';

export interface WriteTask {
  readonly root: string;
  /** The folder of the built site. */
  readonly folder: string;
  /** Which share of the pictures this is, from 0. */
  readonly part: number;
  /** How to take over what the last build drew; nothing where Astro was started by itself. */
  readonly plan?: RebuildPlan;
  readonly ground: ShareGround;
  readonly pictures: readonly SharePicture[];
}

const { root, folder, part, plan, ground, pictures } = workerData as WriteTask;
const fileOf = ({ name }: SharePicture): string => `share/${name}.png`;
// All before the first picture: when a build that failed takes its folder away, no picture brings it back.
for (const parent of new Set(pictures.map((picture) => dirname(join(folder, fileOf(picture))))))
  mkdirSync(parent, { recursive: true });
const drawer = await makeShareDrawer(root, ground);
const rebuild = plan && beginRebuild(plan, `pictures-${String(part)}`);
for (const picture of pictures) {
  const [file, key] = [fileOf(picture), drawer.keyOf(picture)];
  if (rebuild?.takeOver(file, () => key) === true) continue;
  writeFileSync(join(folder, file), drawer.draw(picture));
  rebuild?.make(file, key);
}
rebuild?.finish(folder);
