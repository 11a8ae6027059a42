import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadTimelineOnce } from '../load/load-timeline-once.ts';
import { endStage } from '../load/stages.ts';
import { today } from '../load/today.ts';
import { makeSearchIndex } from './search-index.ts';
import { serveSearch } from './serve-search.ts';
import type { IndexFile } from './settle-search-index.ts';

/**
 * Makes the search index: articles by section, and every event as a record of its own. Pagefind, a program of its own,
 * works while Astro makes the pages. A build in which it fails, or indexes fewer than there are, fails with it. In dev
 * the index is made when first asked for.
 */
export function search(): AstroIntegration {
  let root = '';
  let index: Promise<readonly IndexFile[]> | undefined;
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, config }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') updateConfig({ vite: { plugins: [serveSearch(root, config.base)] } });
      },
      'astro:build:setup': () => {
        index ??= loadTimelineOnce(root, { includeDrafts: false, today: today() }).then(makeSearchIndex);
        // It is awaited below; a build that fails before that has its own reason.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        writeIndex(join(fileURLToPath(dir), 'pagefind'), (await index) ?? []);
        endStage('search index');
      },
    },
  };
}

function writeIndex(folder: string, files: readonly IndexFile[]): void {
  if (!files.some(({ path }) => path === 'pagefind.js')) throw new Error('Expected Pagefind to bring pagefind.js.');
  const paths = files.map(({ path }) => join(folder, path));
  for (const parent of new Set(paths.map((path) => dirname(path)))) mkdirSync(parent, { recursive: true });
  for (const [position, { content }] of files.entries()) writeFileSync(paths[position] ?? '', content);
}
