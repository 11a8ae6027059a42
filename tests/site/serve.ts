import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  /** `http://127.0.0.1:40123/`, or with the base path at the end: always with a trailing slash. */
  readonly address: string;
  close: () => Promise<void>;
}

/** Serves a built site as a static host does: folders by their index.html, and 404.html where nothing is. */
export async function serveSite(dist: string, base = '/'): Promise<ServedSite> {
  const serveFile = sirv(dist, { etag: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dist, '404.html')));
    };
    const { url = '/' } = request;
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    serveFile(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
