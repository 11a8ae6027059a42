/** `npm run build`: checks the content and builds the site into `dist/`, or into another folder with `--out`. */
import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { readArguments } from './read-arguments.ts';

const { values } = readArguments({ options: { out: { type: 'string', default: 'dist' } } });
const root = process.cwd();
// Pagefind and Vite may leave handles open; the work is done.
process.exit((await buildSite(root, resolve(root, values.out))) ? 0 : 1);
