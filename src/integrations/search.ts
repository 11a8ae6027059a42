import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadTimelineOnce } from '../load/load-timeline-once.ts';
import { today } from '../load/today.ts';
import { site } from '../site.ts';
import { addRecords, ask, withSearchIndex } from './search-index.ts';
import { searchRecord } from './search-record.ts';
import { settleSearchFilters } from './settle-search-filters.ts';
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
      },
    },
  };
}

async function indexSite(root: string, folder: string): Promise<void> {
  const { content, timeline } = await loadTimelineOnce(root, { includeDrafts: false, today: today() });
  const titles = new Map(content.articles.map(({ slug, fields }) => [slug, fields.title]));
  await withSearchIndex(async (index) => {
    const glob = 'articles/*/index.html';
    const { page_count } = await ask(index.addDirectory({ path: folder, glob }), 'read the articles');
    if (page_count !== content.articles.length) {
      throw new Error(`Pagefind indexed ${page_count} of ${content.articles.length} articles.`);
    }
    await addRecords(
      index,
      timeline.events.map((event) => searchRecord(event, site.language, titles)),
    );
    await ask(index.writeFiles({ outputPath: join(folder, 'pagefind') }), 'write its index');
  });
  const records = readdirSync(join(folder, 'pagefind', 'fragment')).length;
  const expected = content.articles.length + timeline.events.length;
  if (records !== expected) throw new Error(`Pagefind wrote ${records} records; expected ${expected}.`);
  removeInterfaces(join(folder, 'pagefind'));
  settleSearchFilters(join(folder, 'pagefind'));
}

/** Pagefind also writes half a megabyte of interfaces; the site has its own. */
function removeInterfaces(folder: string): void {
  const names = readdirSync(folder);
  if (!names.includes('pagefind.js')) throw new Error(`Pagefind left no pagefind.js in ${folder}.`);
  for (const name of names) {
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u.test(name)) rmSync(join(folder, name));
  }
}
