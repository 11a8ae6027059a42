import './spare-memory.ts';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { byPlace } from '../../load/report/by-place.ts';
import { findMissingPages } from '../../load/addresses/find-missing-pages.ts';
import type { LoadedTimeline } from '../../load/load-timeline.ts';
import { loadTimelineOnce } from '../../load/load-timeline-once.ts';
import { hasErrors } from '../../load/text/has-errors.ts';
import { placeOfReadings } from '../../load/store/read-kept.ts';
import { readOnlyChanged } from '../../load/store/read-only-changed.ts';
import { beginStages, endStage } from '../../machine/stages.ts';
import { today } from '../../machine/today.ts';
import { announceRebuild } from '../../integrations/reuse/current-rebuild.ts';
import { beginRebuild, type Rebuild } from '../../integrations/reuse/rebuild.ts';
import { readSiteAddress } from '../../integrations/site-address.ts';
import { digestCode, isCodeNewerThan } from '../../machine/digest-code.ts';
import { checkOutput } from './check-output.ts';
import { faultOfTarget } from './check-target.ts';
import { explainFailure } from '../terminal/explain-failure.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { countDiagnostics, reportDiagnostics } from '../terminal/report-diagnostics.ts';
import { showProgress, type Progress } from '../terminal/show-progress.ts';
import { stagingFolder, type Staging } from './staging-folder.ts';
import { summariseBuild } from './summarise-build.ts';
import { swapFolder } from './swap-folder.ts';
import { watchOutput } from './watch-output.ts';

/**
 * Checks the content, builds the site in a folder of its own and only then puts it in the place of `out`: whatever
 * goes wrong, and whenever somebody interrupts it, the last good output stays whole. A folder that is no earlier build
 * is never replaced. Prints what it does; `true` when the site is there.
 */
export async function buildSite(root: string, out: string): Promise<boolean> {
  const progress = showProgress();
  try {
    const fault = faultOfTarget(root, out);
    if (fault === undefined) return await buildBeside(root, out, progress);
    console.error(fault);
  } catch (error) {
    progress.end();
    console.error(`${explainFailure(root, error)}\n\nThe build failed; the last build stays as it is.`);
  }
  return false;
}

async function buildBeside(root: string, out: string, progress: Progress): Promise<boolean> {
  const staging = stagingFolder(root, out);
  const forget = removeWhenInterrupted(staging.remove);
  try {
    return await buildInto(root, out, staging, progress);
  } finally {
    staging.remove();
    forget();
  }
}

async function buildInto(root: string, out: string, staging: Staging, progress: Progress): Promise<boolean> {
  const begun = performance.now();
  readSiteAddress(process.env);
  beginStages();
  const { content, timeline, diagnostics } = await readContent(root, progress);
  reportDiagnostics(root, diagnostics);
  if (hasErrors(diagnostics)) {
    console.error(`${countDiagnostics(diagnostics)}. Nothing was built; the last build stays as it is.`);
    return false;
  }
  const { isTakenOver } = await makePages(root, out, staging.fresh, progress);
  progress.step('Checking what was built');
  checkOutput(staging.fresh, content, isTakenOver);
  const dead = findDeadLinks(staging.fresh, content);
  if (dead.length > 0) {
    progress.end();
    reportDiagnostics(root, dead);
    console.error(`${countDiagnostics(dead)}. The last build stays as it is.`);
    return false;
  }
  forgetWhenCodeChanged(root);
  swapFolder(staging, out);
  progress.end();
  endStage('checks and swap');
  console.log(`Built: ${summariseBuild(out, timeline, diagnostics, performance.now() - begun)}`);
  return true;
}

/** The content, with all that is wrong with it. */
async function readContent(root: string, progress: Progress): Promise<LoadedTimeline> {
  progress.step('Reading the articles');
  const readArticles = readOnlyChanged(placeOfReadings(root));
  const options = { includeDrafts: false, today: today(), onFile: progress.count, readArticles };
  const loaded = await loadTimelineOnce(root, options);
  progress.end();
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...findMissingPages(root)].sort(byPlace) };
}

/** Has Astro make everything in `fresh`, and gives the rebuild that it was. */
async function makePages(root: string, out: string, fresh: string, progress: Progress): Promise<Rebuild> {
  progress.step('Building the pages and the search index');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const unwatch = watchOutput(fresh, progress);
  const rebuild = beginRebuild({ root, out, code: digestBuild() }, 'pages');
  announceRebuild(rebuild);
  try {
    await build({ root, outDir: fresh, logLevel: 'warn' });
  } finally {
    unwatch();
    announceRebuild(undefined);
  }
  return rebuild;
}

/** All that makes a page out of its data. */
const buildCode = ['src', 'astro.config.ts', 'package.json', 'tsconfig.json'];

function digestBuild(): string {
  const { SITE_URL = '', SITE_BASE = '' } = process.env;
  return `${digestCode(buildCode)} ${SITE_URL} ${SITE_BASE}`;
}

/** Code that was saved while it ran may have made a part of what is kept, under the digest of another text. */
function forgetWhenCodeChanged(root: string): void {
  if (!isCodeNewerThan(performance.timeOrigin, buildCode)) return;
  for (const kept of ['outputs', 'readings']) rmSync(join(root, '.cache', kept), { recursive: true, force: true });
}

/** What a keyboard, a service and a terminal that closes end a program with. */
const stopping = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function removeWhenInterrupted(remove: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    remove();
    console.error('\nInterrupted; the last build stays as it is.');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of stopping) process.once(signal, stop);
  return () => {
    for (const signal of stopping) process.off(signal, stop);
  };
}
