/**
 * The whole build beside plain Astro's and Eleventy's, on the same generated articles:
 * `npm run bench:build -- [SIZES] [--rounds R] [--only NAME] [--timeout SECONDS]`, with sizes as `2,100,1000,5000`.
 * Cold builds in empty folders and, of Tumen, one after a single edit, whose output has to be that of a cold build of
 * the same text. Ends with 1 where a target is missed at the largest size, or where any build fails. Linux only, since
 * it looks at the memory of all processes in `/proc`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/commands/terminal/read-arguments.ts';
import { countOf } from '../../src/queries/words/count-of.ts';
import { copySources } from '../site/build-elsewhere.ts';
import { contestants, type Contestant, type Race, type Result } from './contestants.ts';
import { generateContent } from './generate-articles.ts';
import { describeGrowth, describeSize, findMissed, type SizeReport } from './report-builds.ts';

// A failed build ends the bench; what it printed says more than where this program was.
process.once('uncaughtException', (error) => {
  console.error(`\nThe bench failed: ${error.message}`);
  process.exit(1);
});

const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: Object.keys(contestants) },
      timeout: { type: 'string', default: '1200' },
    },
  },
  [
    'npm run bench:build -- [SIZES] [--rounds R] [--only NAME] [--timeout SECONDS]',
    'Builds generated articles with Tumen, Astro and Eleventy; SIZES as 2,100,1000,5000.',
  ],
);

function wholeNumber(text: string, what: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`Expected ${what} to be a whole number; found “${text}”.`);
  return Number(text);
}

const sizes = (positionals[0] ?? '2,100,1000,5000').split(',').map((size) => wholeNumber(size, 'a size'));
const rounds = wholeNumber(values.rounds, '--rounds');
const timeout = wholeNumber(values.timeout, '--timeout');
const racing = values.only.map((name): Contestant => {
  const found = Object.entries(contestants).find(([known]) => known === name);
  if (found === undefined) throw new Error(`Expected --only to be one of ${Object.keys(contestants).join(', ')}.`);
  return found[1];
});

const scratch = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
process.once('exit', () => {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

async function runSize(articles: number): Promise<SizeReport> {
  const content = generateContent(articles);
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const tell = (what: string): void => {
      console.log(`${countOf(articles, 'article')}, round ${round + 1} of ${rounds}: ${what}`);
      // What earlier builds wrote is not to be brought to the disk at this one's cost.
      execFileSync('sync');
    };
    // Each goes first in turn.
    const order = racing.map((_, at) => racing[(at + round) % racing.length] ?? contestants.tumen);
    const done: Result[] = [];
    for (const contestant of order) done.push(await runIn(contestant, { content, timeout, tell }));
    results.push({
      runs: done.flatMap(({ runs }) => runs),
      differing: done.flatMap(({ differing }) => differing),
    });
  }
  return { articles, rounds: results };
}

/**
 * Each in a folder of its own, and all of them stay to the end: ext4 looks for a while through the inodes of what was
 * deleted before it makes a new file, which would be at the cost of whoever comes next.
 */
async function runIn(contestant: Contestant, race: Pick<Race, 'content' | 'timeout' | 'tell'>): Promise<Result> {
  return contestant({ ...race, folder: mkdtempSync(join(scratch, 'race-')), project });
}

// Whoever works on the sources meanwhile does not disturb the comparison.
const project = join(scratch, 'project');
await copySources(project);
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
const reports: SizeReport[] = [];
for (const size of sizes) {
  const report = await runSize(size);
  reports.push(report);
  console.log(`\n${describeSize(report)}\n`);
}
for (const [at, report] of reports.entries()) {
  const before = reports[at - 1];
  if (before) console.log(`${describeGrowth(before, report)}\n`);
}
const largest = reports.reduce((a, b) => (b.articles > a.articles ? b : a));
const missed = findMissed(largest);
const verdict = racing.includes(contestants.tumen) ? 'Every target is reached.' : 'Tumen did not run.';
console.log(missed.length === 0 ? verdict : `Missed:\n${missed.map((line) => `- ${line}`).join('\n')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
