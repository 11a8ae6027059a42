/** `npm start`: builds the site, says what it built, and serves it. */
import { resolve } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { readPort, serveBuilt } from './serve/serve-built.ts';

const port = readPort('npm start', 'Builds the site and serves it.');
const root = process.cwd();
const out = resolve(root, 'dist');
if (await buildSite(root, out)) await serveBuilt(out, port);
else process.exit(1);
