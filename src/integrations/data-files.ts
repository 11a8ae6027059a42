import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePublication, type Publication } from '../feeds/publication.ts';
import { loadTimelineOnce } from '../load/load-timeline-once.ts';
import { endStage } from '../load/stages.ts';
import { today } from '../load/today.ts';
import { siteDataOf } from './plan-data-files.ts';
import { currentRebuild } from './reuse/rebuild.ts';
import { serveDataFiles } from './serve-data-files.ts';
import type { Thread } from './start-thread.ts';
import type { ThreadTurns } from './thread-turns.ts';
import type { DataTask } from './write-data-files.ts';

/**
 * Makes the data files of the timeline and of each article, and the oEmbed answer of each event, in a thread of their
 * own while Astro makes the pages: they are a third of all files, and the largest. In dev they are made when
 * they are asked for.
 */
export function dataFiles(turns: ThreadTurns): AstroIntegration {
  const task = { root: '', folder: '', site: '', base: '/' };
  let thread: Thread | undefined;
  return {
    name: 'data-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, config }) => {
        if (command !== 'dev') return;
        const publication = makePublication(config.site, config.base);
        updateConfig({ vite: { plugins: [serveDataFiles(fileURLToPath(config.root), config.base, publication)] } });
      },
      'astro:config:done': ({ config }) => {
        task.root = fileURLToPath(config.root);
        task.folder = fileURLToPath(config.outDir);
        task.site = config.site ?? '';
        task.base = config.base;
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': async () => {
        const { root, folder, site, base } = task;
        thread ??= turns.start('The data files', new URL('./write-data-files.ts', import.meta.url), [
          await planFiles(root, folder, makePublication(site, base)),
        ]);
      },
      'astro:build:done': async () => {
        await thread?.end();
        endStage('data files');
      },
    },
  };
}

async function planFiles(root: string, folder: string, publication: Publication): Promise<DataTask> {
  const loaded = await loadTimelineOnce(root, { includeDrafts: false, today: today() });
  const plan = currentRebuild()?.plan;
  return { folder, publication, ...(plan && { plan }), site: siteDataOf(loaded) };
}
