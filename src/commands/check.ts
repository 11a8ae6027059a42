/**
 * `npm run check`: everything that is wrong with the content, without building. `--json` prints it for programs,
 * `--watch` keeps on. Exit 1 where there is an error.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { findMissingPages } from '../load/addresses/find-missing-pages.ts';
import { loadForEditors } from '../load/load-for-editors.ts';
import { byPlace } from '../load/report/by-place.ts';
import { hasErrors } from '../load/text/has-errors.ts';
import { today } from '../machine/today.ts';
import { countOf } from '../queries/words/count-of.ts';
import { notBuilt } from './articles/not-built.ts';
import { explainFailure } from './terminal/explain-failure.ts';
import { readArguments } from './terminal/read-arguments.ts';
import { countDiagnostics, reportDiagnostics } from './terminal/report-diagnostics.ts';

const root = process.cwd();
const options = { json: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } } as const;
const { values } = readArguments({ options }, [
  'npm run check -- [--json] [--watch]',
  'Says what is wrong with the content, without building. Ends with 1 where there is an error.',
  '--json   print it for programs',
  '--watch  check again after each change',
]);

async function check(): Promise<boolean> {
  const begun = performance.now();
  const day = today();
  const { content, timeline, diagnostics: found } = await loadForEditors(root, day);
  const diagnostics = [...found, ...findMissingPages(root)].sort(byPlace);
  if (values.json) console.log(JSON.stringify(diagnostics, undefined, 2));
  else {
    reportDiagnostics(root, diagnostics);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    for (const line of notBuilt(content, day)) console.log(line);
    const read = `${countOf(timeline.articles.length, 'article')}, ${countOf(timeline.events.length, 'event')}`;
    console.log(`Checked: ${read}; ${countDiagnostics(diagnostics)}; ${seconds} s`);
  }
  return !hasErrors(diagnostics);
}

if (values.watch) await keepChecking();
else process.exitCode = (await check()) ? 0 : 1;

/** A check that cannot be made, as with a disk that fails, is said, and the next change is checked all the same. */
async function checkOrSayWhy(): Promise<void> {
  try {
    await check();
  } catch (error) {
    console.error(explainFailure(root, error));
  }
}

/** Checks now, and after each change that follows. The watching begins before the first check, so that no change is lost. */
async function keepChecking(): Promise<void> {
  let last = Promise.resolve();
  let pending: NodeJS.Timeout | undefined;
  const watcher = watch(join(root, 'content'), { ignoreInitial: true }).on('all', () => {
    clearTimeout(pending);
    // An editor that saves several files, or one in several steps, gets one report.
    pending = setTimeout(() => {
      last = last.then(checkOrSayWhy);
    }, 100);
  });
  await once(watcher, 'ready');
  last = last.then(checkOrSayWhy);
}
