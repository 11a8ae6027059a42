/**
 * `npm test`: every check of the project, each step timed, none stopping the others, all failures at the end.
 * The last line, "N passed, N failed", counts tests, and each step that is not a test run as one.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addCounts, countStep } from './run/count-tests.ts';
import { failedTests, retriedTests } from './run/failed-tests.ts';
import { runSteps } from './run/run-steps.ts';
import type { Step, StepResult } from './run/run-steps.ts';

const reports = join('node_modules', '.cache', 'test-reports');
/** What Node compiles of the programs that the tests start again and again: a third of the time of most of them. */
const compiled = resolve('node_modules', '.cache', 'test-compiled');
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', NODE_COMPILE_CACHE: compiled };

function npmScript(name: string): readonly string[] {
  return ['npm', 'run', '--silent', name];
}

function vitest(
  name: string,
  project: 'unit' | 'site',
  env: Readonly<Record<string, string>>,
  filters: readonly string[] = [],
): Step {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const options = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  return { name, command: [...npmScript(`test:${project}`), '--', ...options], env: { ...quiet, ...env }, report };
}

/** The tests that a time zone could change: those of words, sentences and Markdown know none, and took most of the time. */
const dated = [
  ...['calendar', 'temporal', 'timeline', 'events/dates/attach-dates', 'events/what-a-date-dates'].map(
    (part) => `tests/pipeline/${part}`,
  ),
  'tests/queries',
  'tests/feeds',
  'tests/pictures/share-pictures',
];

/** Two steps run at a time, in this order: the site's build comes first, since the browser has to wait for it. */
const steps: readonly Step[] = [
  { name: 'build', command: npmScript('build'), env: quiet },
  { name: 'types', command: npmScript('types'), env: quiet },
  { ...vitest('site', 'site', { SITE_DIST: 'dist' }), after: 'build' },
  { name: 'lint', command: npmScript('lint'), env: quiet },
  vitest('unit, Kiritimati', 'unit', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }),
  // Seventeen and a half hours behind: whatever has to do with dates must come out the same.
  vitest("dates, St John's", 'unit', { TZ: 'America/St_Johns', LC_ALL: 'C' }, dated),
  { name: 'format', command: npmScript('format:check'), env: quiet },
  { name: 'unused code', command: npmScript('unused'), env: quiet },
];

function describe(result: StepResult): string {
  const { passed, failed, skipped } = countStep(result);
  const counts = result.step.report === undefined ? '' : `  ${passed} passed, ${failed} failed, ${skipped} skipped`;
  return `${result.ok ? 'ok    ' : 'FAILED'}  ${result.step.name.padEnd(18)} ${result.seconds.toFixed(1).padStart(6)} s${counts}`;
}

for (const old of [reports, compiled]) rmSync(old, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const begun = performance.now();
const results = await runSteps(steps, 2, (result) => {
  console.log(describe(result));
});

const broken = results
  .filter(({ ok }) => !ok)
  .map((result) => ({ ...result, failed: failedTests(result, process.cwd()) }));
// What failed stands right under the table, in a line each, since a long log is often cut; the reasons in full follow.
for (const line of results.flatMap(retriedTests)) console.log(`\nRETRIED ${line}`);
for (const { name, message } of broken.flatMap(({ failed }) => failed)) {
  console.log(`\nFAILED  ${name}\n        ${message.split('\n', 1).join('')}`);
}
for (const { step, output, failed } of broken) {
  const reasons = failed.map(({ name, message }) => `${name}\n${message}`).join('\n\n');
  console.log(`\n--- ${step.name}: ${step.command.join(' ')}\n${(reasons || output).trim()}`);
}
const failures = broken.map(({ step }) => step.name);
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all.`);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}.`);

const sum = results.map(countStep).reduce(addCounts);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = failures.length > 0 ? 1 : 0;
