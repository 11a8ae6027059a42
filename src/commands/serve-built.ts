import { parseArgs } from 'node:util';
import { serveSite } from './serve-site.ts';

/** Serves `dist/` for `npm start` and `npm run preview`, at `--port` or the next free one, until interrupted. */
export async function serveBuilt(folder: string): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`Expected --port to be a number from 0 to 65535; found “${values.port}”.`);
  }
  const base = `/${(process.env['SITE_BASE'] ?? '/').replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
  const { address, server } = await serveSite(folder, base, port);
  console.log(`The site is at ${address} (stop it with Ctrl-C).`);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
