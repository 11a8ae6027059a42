import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadTimelineOnce } from '../../load/load-timeline-once.ts';
import { endStage } from '../../machine/stages.ts';
import { today } from '../../machine/today.ts';
import { partSearchInput } from './part-search-input.ts';
import { currentRebuild } from '../reuse/current-rebuild.ts';
import { searchInput } from './search-input.ts';
import { serveSearch } from './serve-search.ts';
import type { Thread } from '../threads/start-thread.ts';
import type { ThreadTurn } from '../threads/thread-turn.ts';
import type { IndexTask } from './write-search-index.ts';

/**
 * Makes the search index: articles by section, and every event as a record of its own. Pagefind, a program of its own,
 * is fed by a thread while Astro makes the pages, with one part of a large site after the other. A build in which it
 * fails, or indexes fewer than there are, fails with it. In dev the index is made when first asked for.
 */
export function search(turn: ThreadTurn): AstroIntegration {
  let root = '';
  let folder = '';
  let thread: Thread | undefined;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, config }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') updateConfig({ vite: { plugins: [serveSearch(root, config.base)] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': async () => {
        const parts = partSearchInput(
          searchInput(await loadTimelineOnce(root, { includeDrafts: false, today: today() })),
        );
        const plan = currentRebuild()?.plan;
        const task: IndexTask = { folder, ...(plan && { plan }) };
        const module = new URL('./write-search-index.ts', import.meta.url);
        thread ??= turn.start('The search index', module, task, parts);
      },
      'astro:build:done': async () => {
        await thread?.end();
        endStage('search index');
      },
    },
  };
}
