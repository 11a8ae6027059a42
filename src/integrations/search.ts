import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadTimelineOnce } from '../load/load-timeline-once.ts';
import { endStage } from '../load/stages.ts';
import { today } from '../load/today.ts';
import { site } from '../site.ts';
import { addRecords, ask, withSearchIndex } from './search-index.ts';
import { searchRecord } from './search-record.ts';
import { settleSearchIndex } from './settle-search-index.ts';
import type { IndexFile } from './settle-search-index.ts';
import { serveSearch } from './serve-search.ts';

/**
 * Makes the search index: articles from their built pages, by section, and every event as a record of its own. A build
 * in which Pagefind fails, or indexes fewer than there are, fails with it. In dev the index is made when first asked for.
 */
export function search(): AstroIntegration {
  let root = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, config }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') updateConfig({ vite: { plugins: [serveSearch(root, config.base)] } });
      },
      'astro:build:done': async ({ dir }) => {
        await indexSite(root, fileURLToPath(dir));
        endStage('search index');
      },
    },
  };
}

async function indexSite(root: string, folder: string): Promise<void> {
  const { content, timeline } = await loadTimelineOnce(root, { includeDrafts: false, today: today() });
  const titles = new Map(content.articles.map(({ slug, fields }) => [slug, fields.title]));
  const files = await withSearchIndex(async (index) => {
    const glob = 'articles/*/index.html';
    const { page_count } = await ask(index.addDirectory({ path: folder, glob }), 'read the articles');
    if (page_count !== content.articles.length) {
      throw new Error(`Pagefind indexed ${page_count} of ${content.articles.length} articles.`);
    }
    await addRecords(
      index,
      timeline.events.map((event) => searchRecord(event, site.language, titles)),
    );
    // Not writeFiles: it answers before all bytes are on the disk, and ending its process cuts files short
    // (github.com/Pagefind/pagefind/issues/1271).
    return (await ask(index.getFiles(), 'make its index')).files;
  });
  const records = files.filter(({ path }) => path.startsWith('fragment/')).length;
  const expected = content.articles.length + timeline.events.length;
  if (records !== expected) throw new Error(`Pagefind made ${records} records; expected ${expected}.`);
  writeIndex(join(folder, 'pagefind'), settleSearchIndex(files.filter(({ path }) => !interfaces.test(path))));
}

/** Pagefind also brings half a megabyte of interfaces; the site has its own. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

function writeIndex(folder: string, files: readonly IndexFile[]): void {
  if (!files.some(({ path }) => path === 'pagefind.js')) throw new Error('Expected Pagefind to bring pagefind.js.');
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
