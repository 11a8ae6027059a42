import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { sharePictures } from '../feeds/share-pictures.ts';
import { loadTimelineOnce } from '../load/load-timeline-once.ts';
import { endStage } from '../load/stages.ts';
import { today } from '../load/today.ts';
import { site } from '../site.ts';
import { picturedSite } from './pictured-site.ts';
import { serveSharePictures } from './serve-share-pictures.ts';
import type { WriteTask } from './write-share-pictures.ts';

/**
 * Makes the pictures of shared links, below `/share/`, in a thread of their own while Astro makes the pages. A build in
 * which one cannot be drawn fails. In dev they are drawn when they are asked for.
 */
export function drawSharePictures(): AstroIntegration {
  let root = '';
  let folder = '';
  let writing: Writing | undefined;
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
        writing ??= startWriting(await planWriting(root, folder));
      },
      'astro:build:done': async () => {
        await writing?.end();
        endStage('pictures');
      },
    },
  };
}

async function planWriting(root: string, folder: string): Promise<WriteTask> {
  const pictured = picturedSite(await loadTimelineOnce(root, { includeDrafts: false, today: today() }));
  const intervals = pictured.events.map(({ date }) => date.interval);
  return { root, folder, ground: { site: site.title, intervals }, pictures: sharePictures(pictured) };
}

interface Writing {
  /** Waits for the last picture; throws what kept one from being drawn. */
  readonly end: () => Promise<void>;
}

function startWriting(task: WriteTask): Writing {
  const worker = new Worker(new URL('./write-share-pictures.ts', import.meta.url), { workerData: task });
  // A build that fails elsewhere is not kept waiting for its pictures.
  worker.unref();
  const outcome = new Promise<Error | undefined>((settle) => {
    worker.once('error', settle);
    worker.once('exit', (code) => {
      settle(code === 0 ? undefined : new Error(`their thread ended with code ${code}`));
    });
  });
  return {
    end: async () => {
      worker.ref();
      const cause = await outcome;
      if (cause !== undefined)
        throw new Error(`The pictures of shared links could not be drawn: ${cause.message}`, { cause });
    },
  };
}
