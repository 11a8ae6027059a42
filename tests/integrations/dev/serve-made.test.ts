import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { serveMade } from '../../../src/integrations/dev/serve-made.ts';

type Middleware = (request: object, response: object, next: (error?: Error) => void) => void;

/** What a dev server with this plugin answers: the text, or nothing where it passes the request on. */
function devServer(plugin: ReturnType<typeof serveMade>): {
  readonly watcher: EventEmitter;
  readonly get: (url: string) => Promise<string | undefined>;
} {
  const watcher = new EventEmitter();
  const handlers: Middleware[] = [];
  const server = { watcher, middlewares: { use: (handler: Middleware) => handlers.push(handler) } };
  const configure = plugin.configureServer as (server: ViteDevServer) => void;
  configure(server as unknown as ViteDevServer);
  const get = (url: string): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      const response = { setHeader: () => undefined, end: resolve };
      handlers[0]?.({ url }, response, (error) => {
        if (error === undefined) resolve(undefined);
        else reject(error);
      });
    });
  return { watcher, get };
}

/** Answers everything with how often it was prepared. */
function served(): ReturnType<typeof devServer> {
  let turn = 0;
  const prepare = (): Promise<() => string> => {
    turn += 1;
    const made = `prepared ${String(turn)} times`;
    return Promise.resolve(() => made);
  };
  return devServer(serveMade('made', { root: '/site', base: '/base/' }, /\.json$/u, prepare));
}

describe('what dev serves without Astro', () => {
  it('is prepared once, and anew after content has changed', async () => {
    const { watcher, get } = served();
    expect(await get('/base/a.json')).toBe('prepared 1 times');
    for (const path of ['/site/src/site.ts', '/site/src/integrations/live-content.ts', '/content/site/a.md'])
      watcher.emit('all', 'change', path);
    expect(await get('/base/b.json?now')).toBe('prepared 1 times');
    watcher.emit('all', 'change', '/site/content/articles/a.md');
    expect(await get('/base/a.json')).toBe('prepared 2 times');
  });

  it('is what stands below the base at its own paths: all else is passed on', async () => {
    const { get } = served();
    expect(await get('/base/index.html')).toBeUndefined();
    expect(await get('/a.json')).toBeUndefined();
  });

  it('is prepared by one at a time: Pagefind has one process, which the first to end would end for all', async () => {
    let [running, most] = [0, 0];
    const prepare = async (): Promise<() => string> => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
      return () => 'made';
    };
    const { watcher, get } = devServer(serveMade('made', { root: '/site', base: '/' }, /\.json$/u, prepare));
    const before = get('/a.json');
    watcher.emit('all', 'change', '/site/content/articles/a.md');
    expect(await Promise.all([before, get('/a.json')])).toEqual(['made', 'made']);
    expect(most).toBe(1);
  });

  it('is prepared anew where that failed', async () => {
    let turn = 0;
    const prepare = (): Promise<() => string> => {
      turn += 1;
      return turn === 1 ? Promise.reject(new Error('no index')) : Promise.resolve(() => 'made');
    };
    const { get } = devServer(serveMade('made', { root: '/site', base: '/' }, /\.json$/u, prepare));
    await expect(get('/a.json')).rejects.toThrow('no index');
    expect(await get('/a.json')).toBe('made');
  });

  it('stays prepared where an address cannot be decoded', async () => {
    const { get } = served();
    expect(await get('/base/a.json')).toBe('prepared 1 times');
    expect(await get('/base/%E0%A4.json')).toBe('prepared 1 times');
    expect(await get('/base/a.json')).toBe('prepared 1 times');
  });
});
