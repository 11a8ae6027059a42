/** `npm run preview`: serves the site that was built last. */
import { resolve } from 'node:path';
import { readPort, serveBuilt } from './serve/serve-built.ts';

await serveBuilt(resolve('dist'), readPort('npm run preview', 'Serves the site that was built last.'));
