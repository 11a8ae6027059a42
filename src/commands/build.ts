/**
 * `npm run build`: checks the content and builds the site into `dist/`, or into another folder with `--out`. With
 * `--stages FILE` it writes down what each stage took.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stagesSoFar } from '../machine/stages.ts';
import { buildSite } from './build/build-site.ts';
import { readArguments } from './terminal/read-arguments.ts';

const options = { out: { type: 'string', default: 'dist' }, stages: { type: 'string' } } as const;
const { values } = readArguments({ options }, [
  'npm run build -- [--out FOLDER] [--stages FILE]',
  'Checks the content and builds the site. Nothing is replaced where there is an error.',
  '--out FOLDER   build there and not into dist/',
  '--stages FILE  write down as JSON what each stage took',
]);
const root = process.cwd();
const good = await buildSite(root, resolve(root, values.out));
if (values.stages !== undefined) writeFileSync(values.stages, JSON.stringify(stagesSoFar()));
// Pagefind and Vite may leave handles open; the work is done.
process.exit(good ? 0 : 1);
