import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePublication, type Publication } from '../../feeds/publication.ts';
import { loadTimelineOnce } from '../../load/load-timeline-once.ts';
import { endStage } from '../../machine/stages.ts';
import { today } from '../../machine/today.ts';
import { siteDataOf } from './plan-data-files.ts';
import { currentRebuild } from '../reuse/current-rebuild.ts';
import { serveDataFiles } from './serve-data-files.ts';
import type { Thread } from '../threads/start-thread.ts';
import type { ThreadTurn } from '../threads/thread-turn.ts';
import type { DataTask } from './write-data-files.ts';

/**
 * Makes the data files of each article and event in a thread of its own, and in a turn of their own those of the whole
 * timeline, of which each may take a hundred megabytes of memory: together they are a third of all files. In dev they are
 * made when they are asked for.
 */
export function dataFiles(turn: ThreadTurn, turnOfLarge: ThreadTurn): AstroIntegration {
  const task = { root: '', folder: '', site: '', base: '/' };
  let threads: readonly Thread[] | undefined;
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
        const module = new URL('./write-data-files.ts', import.meta.url);
        const plan = await planFiles(root, folder, makePublication(site, base));
        threads ??= [
          turn.start('The data files', module, { ...plan, whole: false } satisfies DataTask),
          turnOfLarge.start('The data files of the timeline', module, { ...plan, whole: true } satisfies DataTask),
        ];
      },
      'astro:build:done': async () => {
        await Promise.all((threads ?? []).map((thread) => thread.end()));
        endStage('data files');
      },
    },
  };
}

async function planFiles(root: string, folder: string, publication: Publication): Promise<Omit<DataTask, 'whole'>> {
  const loaded = await loadTimelineOnce(root, { includeDrafts: false, today: today() });
  const plan = currentRebuild()?.plan;
  return { folder, publication, ...(plan && { plan }), site: siteDataOf(loaded) };
}
