/**
 * `npm run check`: everything that is wrong with the content, without building. `--json` prints it for programs,
 * `--watch` keeps on. Exit 1 where there is an error.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { loadTimeline } from '../load/load-timeline.ts';
import { today } from '../load/today.ts';
import { countOf } from './count-of.ts';
import { countDiagnostics, hasErrors, reportDiagnostics } from './report-diagnostics.ts';
import { readArguments } from './read-arguments.ts';

const root = process.cwd();
const options = { json: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } } as const;
const { values } = readArguments({ options });

async function check(): Promise<boolean> {
  const begun = performance.now();
  const { timeline, diagnostics } = await loadTimeline(root, { includeDrafts: true, today: today() });
  if (values.json) console.log(JSON.stringify(diagnostics, undefined, 2));
  else {
    reportDiagnostics(root, diagnostics);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const read = `${countOf(timeline.articles.length, 'article')}, ${countOf(timeline.events.length, 'event')}`;
    console.log(`Checked: ${read}; ${countDiagnostics(diagnostics)}; ${seconds} s`);
  }
  return !hasErrors(diagnostics);
}

const good = await check();
if (values.watch) {
  let pending: NodeJS.Timeout | undefined;
  watch(join(root, 'content'), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => void check(), 100);
  });
} else process.exitCode = good ? 0 : 1;
