import { readSiteAddress } from '../../integrations/site-address.ts';
import { explainFailure } from '../terminal/explain-failure.ts';
import { readArguments } from '../terminal/read-arguments.ts';
import { serveSite } from './serve-site.ts';

/** The port that was asked for with `--port`. Ends the command where it is none; `command` is how it is called. */
export function readPort(command: string, does: string): number {
  const { values } = readArguments({ options: { port: { type: 'string', default: '4321' } } }, [
    `${command} -- [--port N]`,
    does,
    '--port N  at that port, or the next free one; 4321 if left out',
  ]);
  const port = /^\d+$/u.test(values.port) ? Number(values.port) : Infinity;
  if (port <= 65535) return port;
  console.error(`Expected --port to be a number from 0 to 65535; found “${values.port}”.`);
  process.exit(2);
}

/** Serves a built site, at that port or the next free one, until interrupted. Says why, with exit 1, where it cannot. */
export async function serveBuilt(folder: string, port: number): Promise<void> {
  try {
    await serve(folder, port);
  } catch (error) {
    console.error(explainFailure(process.cwd(), error));
    process.exitCode = 1;
  }
}

async function serve(folder: string, port: number): Promise<void> {
  const base = `/${readSiteAddress(process.env).base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
  const { address, server } = await serveSite(folder, base, port);
  console.log(`The site is at ${address} (stop it with Ctrl-C).`);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
