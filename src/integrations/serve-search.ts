import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { loadTimeline } from '../load/load-timeline.ts';
import { today } from '../load/today.ts';
import { makeSearchPart } from './make-search-part.ts';
import { partSearchInput } from './part-search-input.ts';
import { searchInput } from './search-input.ts';

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
        files ??= makeIndex(root);
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

async function makeIndex(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const loaded = await loadTimeline(root, { includeDrafts: true, today: today() });
  const files = new Map<string, Uint8Array>();
  for (const part of partSearchInput(searchInput(loaded)))
    for (const { path, content } of await makeSearchPart(part)) files.set(path, content);
  return files;
}
