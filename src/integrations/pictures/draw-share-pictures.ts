import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadTimelineOnce } from '../../load/load-timeline-once.ts';
import { endStage } from '../../machine/stages.ts';
import { today } from '../../machine/today.ts';
import { sharePictures } from '../../pictures/share-pictures.ts';
import { site } from '../../site.ts';
import { currentRebuild } from '../reuse/current-rebuild.ts';
import { partOf } from '../threads/part-of.ts';
import type { Thread } from '../threads/start-thread.ts';
import type { ThreadTurn } from '../threads/thread-turn.ts';
import { picturedSite } from './pictured-site.ts';
import { serveSharePictures } from './serve-share-pictures.ts';
import type { WriteTask } from './write-share-pictures.ts';

/**
 * Makes the pictures of shared links, below `/share/`, in threads of their own while Astro makes the pages. A build in
 * which one cannot be drawn fails. In dev they are drawn when they are asked for.
 */
export function drawSharePictures(turn: ThreadTurn): AstroIntegration {
  let root = '';
  let folder = '';
  let threads: readonly Thread[] | undefined;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, config }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') updateConfig({ vite: { plugins: [serveSharePictures(root, config.base)] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': async () => {
        const module = new URL('./write-share-pictures.ts', import.meta.url);
        const tasks = await planWriting(root, folder);
        threads ??= tasks.map((task) => turn.start('The pictures of shared links', module, task));
      },
      'astro:build:done': async () => {
        await Promise.all((threads ?? []).map((thread) => thread.end()));
        endStage('pictures');
      },
    },
  };
}

/** Fewer pictures than this are drawn before a second thread has loaded its code. */
const FEW = 500;

/** Of many pictures the half for each of two threads: when theirs is the turn, Astro is done or nearly so. */
async function planWriting(root: string, folder: string): Promise<readonly WriteTask[]> {
  const pictured = picturedSite(await loadTimelineOnce(root, { includeDrafts: false, today: today() }));
  const intervals = pictured.events.map(({ date }) => date.interval);
  const plan = currentRebuild()?.plan;
  const pictures = sharePictures(pictured);
  const parts = pictures.length < FEW ? 1 : Math.min(2, availableParallelism());
  return Array.from({ length: parts }, (_, part) => ({
    root,
    folder,
    part,
    ...(plan && { plan }),
    ground: { site: site.title, intervals },
    pictures: pictures.filter(({ name }) => partOf(name, parts) === part),
  }));
}
