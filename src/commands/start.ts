/** `npm start`: builds the site, says what it built, and serves it. */
import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { serveBuilt } from './serve-built.ts';

const root = process.cwd();
const out = resolve(root, 'dist');
if (await buildSite(root, out)) await serveBuilt(out);
else process.exit(1);
