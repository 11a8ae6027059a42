/**
 * Measures the event stages: `npm run bench:events -- [ARTICLES] [MENTIONS] [--rounds R]`. Has that many articles of 700
 * words read and joined by `npm run timeline`, and rendered by plain Astro, by turns and each in a folder of its own; then
 * merges that many mentions. Ends with 1 where reading takes longer than Astro does, or merging more than ten seconds of
 * processor time for 100,000. Linux only, as `measure-command.ts` is.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/commands/terminal/read-arguments.ts';
import { buildTimeline } from '../../src/pipeline/build-timeline.ts';
import { makeMeasures } from '../../src/pipeline/timeline/make-measures.ts';
import { mergeMentions } from '../../src/pipeline/timeline/merge-mentions.ts';
import { loadStories } from '../corpus/events/load-stories.ts';
import { copySources } from '../site/build-elsewhere.ts';
import { buildAstro, makeTumen, measureNode } from './contestants.ts';
import { generateContent } from './generate-articles.ts';
import { makeMentions } from './make-mentions.ts';
import type { Cost } from './measure-command.ts';
import { median } from './median.ts';

const { values, positionals } = readArguments(
  { allowPositionals: true, options: { rounds: { type: 'string', default: '3' } } },
  [
    'npm run bench:events -- [ARTICLES] [MENTIONS] [--rounds R]',
    'Reads articles beside plain Astro, and merges mentions.',
  ],
);
const articles = Number(positionals[0] ?? 1000);
const mentions = Number(positionals[1] ?? 100_000);
/** Seconds that one command may take. */
const TIMEOUT = 1200;
/** Of processor time. */
const secondsToMerge = mentions / 10_000;

const scratch = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
process.once('exit', () => {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const project = join(scratch, 'project');
await copySources(project);
const content = generateContent(articles);

async function timeReading(folder: string): Promise<Cost> {
  await makeTumen(folder, { project }, content);
  return measureNode([join('src', 'commands', 'timeline.ts'), '--json'], folder, TIMEOUT);
}

function timeAstro(folder: string): Promise<Cost> {
  mkdirSync(folder);
  return buildAstro({ project, folder, content, timeout: TIMEOUT, tell: () => undefined });
}

const ratios: number[] = [];
for (let round = 1; round <= Number(values.rounds); round += 1) {
  const folder = join(scratch, `round-${String(round)}`);
  mkdirSync(folder);
  const reading = await timeReading(join(folder, 'tumen'));
  const astro = await timeAstro(join(folder, 'astro'));
  ratios.push(reading.seconds / astro.seconds);
  console.log(
    `round ${String(round)}: read and joined in ${tellCost(reading)}; rendered by Astro in ${tellCost(astro)}`,
  );
}

function tellCost({ seconds, cpuSeconds }: Cost): string {
  return `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor time)`;
}

const ratio = median(ratios);
console.log(`${String(articles)} articles: ${ratio.toFixed(2)} of plain Astro's time, the median`);

const stories = loadStories();
const entities = stories.flatMap((story) => story.entities);
const sample = buildTimeline(stories[0]?.articles ?? [], { entities }).events[0]?.mentions[0];
if (!sample) throw new Error('the articles told no event');
const made = makeMentions(sample, mentions);
const begun = process.threadCpuUsage();
const groups = mergeMentions(made, makeMeasures(made, entities));
const { user, system } = process.threadCpuUsage(begun);
const merging = (user + system) / 1e6;
console.log(
  `${String(mentions)} mentions → ${String(groups.length)} events: ${merging.toFixed(2)} s of processor time`,
);

if (ratio > 1 || merging > secondsToMerge) {
  console.error(`Too slow: at most 1.00 of Astro's time for reading, and ${String(secondsToMerge)} s for merging.`);
  process.exitCode = 1;
}
