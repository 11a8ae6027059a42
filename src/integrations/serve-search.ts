import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { loadTimeline } from '../load/load-timeline.ts';
import { today } from '../load/today.ts';
import { site } from '../site.ts';
import { addRecords, ask, withSearchIndex } from './search-index.ts';
import { searchRecord } from './search-record.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Serves `/pagefind/` in dev from an index in memory, made anew at the first request after content has changed. */
export function serveSearch(root: string, base: string): Plugin {
  const prefix = `${base.replace(/\/+$/u, '')}/pagefind/`;
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return {
    name: 'serve-search',
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        if (path.includes('content')) files = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?', 1)[0] ?? '';
        if (!path.startsWith(prefix)) {
          next();
          return;
        }
        files ??= makeIndex(server, root, base);
        const name = path.slice(prefix.length);
        files.then(
          (known) => {
            const file = known.get(name);
            response.statusCode = file === undefined ? 404 : 200;
            response.setHeader('Content-Type', contentTypes[extname(name)] ?? 'application/octet-stream');
            response.end(file);
          },
          (error: unknown) => {
            files = undefined;
            next(error);
          },
        );
      });
    },
  };
}

async function makeIndex(server: ViteDevServer, root: string, base: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { content, timeline } = await loadTimeline(root, { includeDrafts: true, today: today() });
  const titles = new Map(content.articles.map(({ slug, fields }) => [slug, fields.title]));
  const pages = await Promise.all(
    content.articles.map(async ({ slug }) => ({
      url: `/articles/${slug}/`,
      content: await fetchPage(server, `${base.replace(/\/+$/u, '')}/articles/${slug}/`),
    })),
  );
  return withSearchIndex(async (index) => {
    for (const page of pages) await ask(index.addHTMLFile(page), `read ${page.url}`);
    await addRecords(
      index,
      timeline.events.map((event) => searchRecord(event, site.language, titles)),
    );
    const { files } = await ask(index.getFiles(), 'make its index');
    return new Map(files.map(({ path, content }) => [path, content]));
  });
}

async function fetchPage(server: ViteDevServer, path: string): Promise<string> {
  const { port } = server.httpServer?.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`);
  if (!response.ok) throw new Error(`Expected the page ${path}; the server answered ${response.status}.`);
  return response.text();
}
