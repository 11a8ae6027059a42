import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  /** With the base and a slash at the end. */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a built site as a static host does: folders by their index.html, and 404.html where nothing is. `base` begins
 * and ends with a slash. Takes `port`, or the next free one after it; 0 is any.
 */
export async function serveSite(folder: string, base: string, port: number): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`Expected a built site in ${folder}. Run \`npm run build\`.`);
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const { url = '/' } = request;
    const [path = ''] = url.split('?', 1);
    if (path === base.slice(0, -1)) response.writeHead(301, { Location: base + url.slice(path.length) }).end();
    else if (!url.startsWith(base)) notFound();
    else {
      request.url = `/${url.slice(base.length)}`;
      files(request, response, notFound);
    }
  });
  const taken = await listen(server, port, Math.min(port + 20, 65535));
  return { address: `http://localhost:${taken}${base}`, server };
}

async function listen(server: Server, first: number, last: number): Promise<number> {
  for (let port = first; port <= last; port += 1) {
    if (!(await canListen(server, port))) continue;
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }
  throw new Error(
    `Expected a free port from ${first} to ${last}; all of them are taken.\n  Write another, such as \`-- --port 5000\`.`,
  );
}

/** Begins to listen; `false` where something else does at that port. */
async function canListen(server: Server, port: number): Promise<boolean> {
  try {
    await once(server.listen(port, 'localhost'), 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
