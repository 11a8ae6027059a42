/** `npm run dev`: serves the site from its sources; a saved change shows at once. `/desk/` shows what was read. */
import { dev } from 'astro';
import { readPort } from './serve/serve-built.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({
  root: process.cwd(),
  server: { port: readPort('npm run dev', 'Serves the site from its sources; a saved change shows at once.') },
});
