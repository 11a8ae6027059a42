import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { decodeAddress } from '../../load/addresses/decode-address.ts';
import { isContent } from './is-content.ts';

/** Gives what belongs at a path below the base, which begins with `/`; nothing where nothing does. */
export type Answer = (path: string) => string | Uint8Array | undefined;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Serves in dev what a build makes without Astro: what is asked for below `base` at the paths that `own` matches. It is
 * prepared at the first request after content below `root` has changed, and never twice at a time: Pagefind has one
 * process, which the first to end would end for both.
 */
export function serveMade(
  name: string,
  { root, base }: { readonly root: string; readonly base: string },
  own: RegExp,
  prepare: () => Promise<Answer>,
): Plugin {
  const pathOf = pathBelow(base);
  let prepared: Promise<Answer> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const begin = (): Promise<Answer> => {
    const next = last.then(prepare, prepare);
    last = next;
    return next;
  };
  return {
    name,
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        if (isContent(root, path)) prepared = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url);
        if (!own.test(path)) {
          next();
          return;
        }
        prepared ??= begin();
        prepared
          .then((answer) => {
            const made = answer(decodeAddress(path));
            if (made === undefined) next();
            else send(response, path, made);
          })
          .catch((error: unknown) => {
            prepared = undefined;
            next(error);
          });
      });
    },
  };
}

/** The path that an address has below the base, without its query; empty for one that is not below it. */
function pathBelow(base: string): (url?: string) => string {
  const prefix = base.replace(/\/+$/u, '');
  return (url = '') => {
    const [path = ''] = url.split('?', 1);
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : '';
  };
}

function send(response: ServerResponse, path: string, made: string | Uint8Array): void {
  response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
  response.end(made);
}
