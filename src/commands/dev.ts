/** `npm run dev`: serves the site from its sources; a saved change shows at once. `/desk/` shows what was read. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
await dev({ root: process.cwd(), server: { port: Number(values.port) } });
